package nl.vipez;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The arrows between the features. The same rules are made twice: for the features, which keep
 * them, and for the packages in {@code nl.vipez.fixture}, which break each of them.
 */
class ArchitectureTest {
  private static final String FEATURES = "nl.vipez";
  private static final String FIXTURE = "nl.vipez.fixture";

  /** Which features each feature may use, besides {@code shared} and {@code platform}. */
  private static final Map<String, List<String>> ARROWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("platform", List.of()),
              Map.entry("municipality", List.of()),
              Map.entry("theme", List.of("account")),
              Map.entry("relevance", List.of("discovery", "library", "account", "theme", "search")),
              Map.entry("account", List.of()),
              Map.entry("mail", List.of("account")),
              Map.entry("circle", List.of("municipality")),
              Map.entry("audience", List.of("account", "circle", "municipality")),
              Map.entry(
                  "library",
                  List.of("audience", "account", "mail", "theme", "municipality", "search")),
              Map.entry(
                  "discovery",
                  List.of(
                      "library",
                      "audience",
                      "account",
                      "mail",
                      "theme",
                      "municipality",
                      "circle",
                      "search")),
              Map.entry("shelf", List.of("discovery", "library", "audience", "account")),
              Map.entry("steering", List.of("benchmark", "circle", "account")),
              Map.entry(
                  "benchmark", List.of("municipality", "circle", "audience", "account", "theme")),
              Map.entry(
                  "expertise",
                  List.of(
                      "benchmark",
                      "library",
                      "discovery",
                      "municipality",
                      "theme",
                      "audience",
                      "account",
                      "mail",
                      "circle",
                      "search"))));

  private static final JavaClasses MODULE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(FEATURES);

  private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(FIXTURE);

  static Stream<ArchRule> rules() {
    return rules(FEATURES);
  }

  static Stream<ArchRule> brokenRules() {
    return rules(FIXTURE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theFeaturesKeepTheRule(ArchRule rule) {
    rule.check(MODULE);
  }

  @ParameterizedTest
  @MethodSource("brokenRules")
  void theRuleBites(ArchRule rule) {
    assertThat(rule.evaluate(BROKEN).hasViolation()).as(rule.getDescription()).isTrue();
  }

  private static Stream<ArchRule> rules(String root) {
    return Stream.concat(
        ARROWS.entrySet().stream().map(arrow -> arrow(root, arrow.getKey(), arrow.getValue())),
        Stream.of(
            noClasses()
                .that()
                .resideInAPackage(root + ".shared..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(root + ".shared..", "java..", "org.jspecify.annotations..")
                .because("the pure rules of every .model stand on shared"),
            noClasses()
                .that()
                .resideInAPackage(root + ".(*).model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "javax.sql..", "java.sql..")
                .because("rules are tried without a container or a database"),
            noClasses()
                .that()
                .resideInAPackage(root + ".(*).model..")
                .should()
                .dependOnClassesThat(serviceOf(root))
                .because("rules are functions of values; services call them, never the reverse"),
            classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .notBePublic()
                .because("features meet by id, event or service, never through a table"),
            noClasses()
                .that()
                .resideOutsideOfPackage(root + ".search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .because("another engine will stand behind nl.vipez.search later"),
            slices()
                .matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("features that know each other both ways are one feature")));
  }

  private static ArchRule arrow(String root, String feature, List<String> uses) {
    DescribedPredicate<JavaClass> open = resideInAPackage(root + "." + feature + "..");
    for (String use : Stream.concat(uses.stream(), Stream.of("shared", "platform")).toList()) {
      open = open.or(resideInAPackage(root + "." + use + ".."));
    }
    DescribedPredicate<JavaClass> closed =
        resideInAPackage(root + "..").and(DescribedPredicate.not(open));
    return noClasses()
        .that()
        .resideInAPackage(root + "." + feature + "..")
        .should()
        .dependOnClassesThat(closed.as("are of features outside " + uses))
        .because("the map of DESIGN section 3 says what " + feature + " may use");
  }

  private static DescribedPredicate<JavaClass> serviceOf(String root) {
    return resideInAPackage(root + ".(*)")
        .and(DescribedPredicate.not(resideInAPackage(root + ".shared")))
        .and(DescribedPredicate.not(resideInAPackage(root + ".search")))
        .as("are in the root of a feature");
  }
}
