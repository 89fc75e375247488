package org.vouchgate.acceptance.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vouchgate.acceptance.server.Repository;

/** What holds inside the application: who serves HTTP, who may call, who commits. */
@AnalyzeClasses(locations = AllModules.class)
class GatewayRulesTest {

    private static final String GATEWAY = "org.vouchgate.gateway..";

    @ArchTest
    static final ArchRule every_resource_says_who_may_call_it = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .and()
            .resideInAPackage(GATEWAY)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule whatever_has_a_path_is_called_a_resource = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .resideInAPackage(GATEWAY)
            .should()
            .haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule resources_never_see_the_database_or_a_transaction = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class);

    @ArchTest
    static final ArchRule http_is_spoken_by_resources_platform_and_login_only = noClasses()
            .that()
            .resideInAPackage(GATEWAY)
            .and()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .haveSimpleNameNotEndingWith("Form") // what a browser posted, as it came
            .and()
            .resideOutsideOfPackages("org.vouchgate.gateway.platform..", "org.vouchgate.gateway.login..")
            .and()
            .doNotHaveFullyQualifiedName("org.vouchgate.gateway.request.StateFeed")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule timers_hold_no_transaction = classes()
            .that()
            .areAnnotatedWith(Singleton.class)
            .and()
            .doNotHaveSimpleName("Migrations")
            .should()
            .beAnnotatedWith(TransactionAttribute.class);

    @ArchTest
    static final ArchRule delivering_knows_no_wallet = noClasses()
            .that()
            .resideInAnyPackage("org.vouchgate.gateway.delivery..", "org.vouchgate.gateway.assessment..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.vouchgate.gateway.wallet..", "org.vouchgate.gateway.closing..");

    @ArchTest
    static final ArchRule asking_knows_nothing_of_what_comes_later = noClasses()
            .that()
            .resideInAPackage("org.vouchgate.gateway.request..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.vouchgate.gateway.wallet..",
                    "org.vouchgate.gateway.closing..",
                    "org.vouchgate.gateway.assessment..",
                    "org.vouchgate.gateway.delivery..",
                    "org.vouchgate.gateway.summary..");

    @ArchTest
    static final ArchRule the_platform_knows_no_feature = noClasses()
            .that()
            .resideInAPackage("org.vouchgate.gateway.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.vouchgate.gateway.request..",
                    "org.vouchgate.gateway.wallet..",
                    "org.vouchgate.gateway.closing..",
                    "org.vouchgate.gateway.assessment..",
                    "org.vouchgate.gateway.delivery..",
                    "org.vouchgate.gateway.job..");

    @ArchTest
    static void classes_that_commit_are_those_the_architecture_lists(JavaClasses classes) {
        var transactional = classes.stream()
                .filter(GatewayRulesTest::isTransactional)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(transactional).isEqualTo(new TreeSet<>(listed()));
    }

    private static boolean isTransactional(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    /** The fenced block {@code commit-points} of the architecture document. */
    private static List<String> listed() {
        try {
            return Files.readAllLines(Repository.at("src/docs/architecture.md")).stream()
                    .dropWhile(line -> !line.equals("```commit-points"))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("```"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
