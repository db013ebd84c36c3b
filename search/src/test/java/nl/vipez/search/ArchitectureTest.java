package nl.vipez.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import nl.vipez.search.fixture.StrayUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of this module; each rule is shown to bite by a fixture that breaks them all. */
class ArchitectureTest {

  private static final JavaClasses MODULE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.vipez.search");

  private static final JavaClasses FIXTURE = new ClassFileImporter().importClasses(StrayUse.class);

  static Stream<ArchRule> rules() {
    return Stream.of(
        noClasses()
            .that()
            .resideOutsideOfPackages("nl.vipez.search.lucene..", "nl.vipez.search.dutch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "org.tartarus.snowball..")
            .because("another engine will stand behind the interface later"),
        noClasses()
            .that()
            .resideOutsideOfPackage("nl.vipez.search.latent..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ejml..")
            .because("algebra stands behind the vectors of words"),
        noClasses()
            .that()
            .resideOutsideOfPackage("nl.vipez.search.extract.worker..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..", "org.apache.poi..", "org.apache.pdfbox..")
            .because("parsers run in a process of their own, never in the server"),
        noClasses()
            .that()
            .resideOutsideOfPackage("nl.vipez.search.extract.worker..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.vipez.search.extract.worker..")
            .because("the server knows the worker's main class by name only"),
        noClasses()
            .that()
            .resideOutsideOfPackage("nl.vipez.search.sentence.worker..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ai.onnxruntime..", "ai.djl..", "nl.vipez.search.sentence.worker..")
            .because("models run in a process of their own, and mostly there is no runtime at all"),
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "nl.vipez.search.lucene..",
                "nl.vipez.search.extract.process..",
                "nl.vipez.search.sentence.process..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "nl.vipez.search.lucene..",
                "nl.vipez.search.extract.process..",
                "nl.vipez.search.sentence.process..")
            .because("who uses the face must not come to depend on what stands behind it"),
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "javax.naming..")
            .because("this module is plain Java, so that it can be tried and measured by itself"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theModuleKeepsTheRule(ArchRule rule) {
    rule.check(MODULE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleBites(ArchRule rule) {
    assertThat(rule.evaluate(FIXTURE).hasViolation()).as(rule.getDescription()).isTrue();
  }

  @Test
  void theFaceKnowsOnlyTheJdk() {
    classes()
        .that()
        .resideInAnyPackage("nl.vipez.search", "nl.vipez.search.query")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("nl.vipez.search", "nl.vipez.search.query", "java..", "org.jspecify..")
        .because("it is what the other modules compile against")
        .check(MODULE);
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    List<String> silent =
        MODULE.stream()
            .map(type -> type.getPackage())
            .distinct()
            .filter(place -> place.tryGetPackageInfo().isEmpty())
            .map(place -> place.getName())
            .toList();
    assertThat(silent).isEmpty();
  }
}
