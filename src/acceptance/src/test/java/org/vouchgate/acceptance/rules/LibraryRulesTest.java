package org.vouchgate.acceptance.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.vouchgate.credential.CredentialJudge;
import org.vouchgate.credential.VerifiedCredential;

/** What holds for the rooms that are plain Java: who knows whom, and what they never touch. */
@AnalyzeClasses(locations = AllModules.class)
class LibraryRulesTest {

    private static final String CREDENTIAL = "org.vouchgate.credential..";
    private static final String PRESENTATION = "org.vouchgate.presentation..";
    private static final String SKILLS = "org.vouchgate.skills..";
    private static final String MATCHING = "org.vouchgate.matching..";
    private static final String SUMMARY = "org.vouchgate.summary..";
    private static final String RECORD = "org.vouchgate.record..";
    private static final String WORDS = "org.vouchgate.words..";
    private static final String[] LIBRARIES = {CREDENTIAL, PRESENTATION, SKILLS, MATCHING, SUMMARY, RECORD, WORDS};

    @ArchTest
    static final ArchRule libraries_see_no_jakarta_ee_but_json = noClasses()
            .that()
            .resideInAnyPackage(LIBRARIES)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "jakarta..",
                            "javax.inject..",
                            "javax.servlet..",
                            "javax.persistence..",
                            "org.eclipse.microprofile..")
                    .and(not(resideInAPackage("jakarta.json.."))));

    @ArchTest
    static final ArchRule presentation_knows_the_kernel_only = noClasses()
            .that()
            .resideInAPackage(PRESENTATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SKILLS, MATCHING, SUMMARY, "org.vouchgate.gateway..", "org.vouchgate.ats..");

    @ArchTest
    static final ArchRule the_kernel_knows_nobody = noClasses()
            .that()
            .resideInAPackage(CREDENTIAL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    PRESENTATION, SKILLS, MATCHING, SUMMARY, "org.vouchgate.gateway..", "org.vouchgate.ats..");

    @ArchTest
    static final ArchRule skills_know_the_kernel_only = noClasses()
            .that()
            .resideInAPackage(SKILLS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PRESENTATION, MATCHING, SUMMARY, "org.vouchgate.gateway..", "org.vouchgate.ats..");

    @ArchTest
    static final ArchRule matching_knows_no_credential = noClasses()
            .that()
            .resideInAPackage(MATCHING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PRESENTATION, CREDENTIAL, SUMMARY, "org.vouchgate.gateway..", "org.vouchgate.ats..");

    @ArchTest
    static final ArchRule connectors_know_the_spi_and_nothing_else = noClasses()
            .that()
            .resideInAPackage("org.vouchgate.ats..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    CREDENTIAL,
                    PRESENTATION,
                    SKILLS,
                    MATCHING,
                    SUMMARY,
                    "org.vouchgate.gateway..",
                    "jakarta.enterprise..",
                    "jakarta.persistence..",
                    "jakarta.ws..");

    @ArchTest
    static final ArchRule connectors_do_not_know_each_other = slices().matching(
                    "org.vouchgate.ats.(generic|greenhouse|ashby|lever|odoo|kombo|partners|enterprise|template)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule nothing_knows_the_gateway_but_itself = noClasses()
            .that()
            .resideOutsideOfPackage("org.vouchgate.gateway..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.vouchgate.gateway..");

    @ArchTest
    static final ArchRule nothing_that_ships_knows_the_testkit = noClasses()
            .that()
            .resideOutsideOfPackages("org.vouchgate.testkit..", "org.vouchgate.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.vouchgate.testkit..", "org.vouchgate.demo..");

    @ArchTest
    static final ArchRule only_the_judge_makes_verified_credentials = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(CredentialJudge.class.getName())
            .should()
            .callConstructorWhere(target(owner(type(VerifiedCredential.class))));

    /** Every package is a slice of its own, so this holds within modules and between the gateway's features. */
    @ArchTest
    static final ArchRule no_packages_depend_on_each_other_in_a_circle =
            slices().matching("org.vouchgate.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule every_package_says_what_it_is_for = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith("org.jspecify.annotations.NullMarked");
}
