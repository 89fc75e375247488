package org.vouchgate.acceptance.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** Libraries that we use stay behind our own types: replacing one is a change in one package. */
@AnalyzeClasses(locations = AllModules.class)
class ForeignTypeRulesTest {

    private static final List<String> FOREIGN = List.of(
            "com.nimbusds.",
            "com.apicatalog.",
            "org.apache.pdfbox.",
            "com.authlete.",
            "com.upokecenter.",
            "org.bouncycastle.",
            "com.google.zxing.",
            "com.ibm.icu.",
            "com.dylibso.",
            "org.apache.hc.",
            "org.apache.sshd.",
            "org.flywaydb.",
            "de.siegmar.",
            "gg.jte.");

    @ArchTest
    static final ArchRule jose_stays_where_tokens_are_opened = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.vouchgate.credential.jose..",
                    "org.vouchgate.credential.sdjwt..",
                    "org.vouchgate.credential.key..",
                    "org.vouchgate.credential.w3c..",
                    "org.vouchgate.presentation.request..",
                    "org.vouchgate.presentation.response..",
                    "org.vouchgate.gateway.login..",
                    "org.vouchgate.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.nimbusds..");

    @ArchTest
    static final ArchRule linked_data_stays_where_proofs_are_prepared = noClasses()
            .that()
            .resideOutsideOfPackages("org.vouchgate.credential.ld..", "org.vouchgate.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.apicatalog..");

    @ArchTest
    static final ArchRule pdf_stays_where_pages_are_drawn_and_attachments_taken_out = noClasses()
            .that()
            .resideOutsideOfPackages("org.vouchgate.summary.pdf..", "org.vouchgate.presentation.file.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.pdfbox..");

    /** The build makes the compiled shaper of a WebAssembly file, beside the one class that calls it. */
    @ArchTest
    static final ArchRule web_assembly_stays_in_one_class = noClasses()
            .that()
            .haveNameNotMatching("org\\.vouchgate\\.summary\\.pdf\\.shaping\\.(HarfBuzz|CompiledHarfBuzz).*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.dylibso..");

    @ArchTest
    static final ArchRule csv_stays_where_taxonomies_are_read = noClasses()
            .that()
            .resideOutsideOfPackage("org.vouchgate.skills.taxonomy.source..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar..");

    @ArchTest
    static final ArchRule no_foreign_type_crosses_a_module_edge = classes()
            .that()
            .arePublic()
            .and()
            .resideInAPackage("org.vouchgate..")
            .and()
            .resideOutsideOfPackage("org.vouchgate.gateway..")
            .and()
            .resideOutsideOfPackage("org.vouchgate.demo..")
            .and()
            .haveNameNotMatching(".*\\.CompiledHarfBuzz.*")
            .should(sayNothingForeign());

    private static ArchCondition<JavaClass> sayNothingForeign() {
        return new ArchCondition<>("have no foreign type in a public signature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                                || unit.getModifiers().contains(JavaModifier.PROTECTED))
                        .filter(unit -> signature(unit).anyMatch(ForeignTypeRulesTest::isForeign))
                        .forEach(unit -> events.add(
                                SimpleConditionEvent.violated(unit, unit.getFullName() + " shows a foreign type")));
            }
        };
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getReturnType().getAllInvolvedRawTypes().stream(),
                unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()));
    }

    private static boolean isForeign(JavaClass type) {
        return FOREIGN.stream().anyMatch(type.getName()::startsWith);
    }
}
