package nl.vipez.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the web module may not know; the packages in {@code fixture} break every rule. */
class ArchitectureTest {
  private static final JavaClasses MODULE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.vipez.web");

  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages("nl.vipez.web.fixture");

  static Stream<ArchRule> rules() {
    return rules("nl.vipez.web");
  }

  static Stream<ArchRule> brokenRules() {
    return rules("nl.vipez.web.fixture");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theModuleKeepsTheRule(ArchRule rule) {
    rule.check(MODULE);
  }

  @ParameterizedTest
  @MethodSource("brokenRules")
  void theRuleBites(ArchRule rule) {
    assertThat(rule.evaluate(BROKEN).hasViolation()).as(rule.getDescription()).isTrue();
  }

  private static Stream<ArchRule> rules(String root) {
    return Stream.of(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
            .because("the features keep the data; the web module is thin"),
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.apache.lucene..",
                "nl.vipez.search.lucene..",
                "nl.vipez.search.dutch..",
                "nl.vipez.search.extract..")
            .because("search is asked through discovery, which knows who may see what"),
        slices()
            .matching(root + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("packages that know each other both ways are one package"));
  }
}
