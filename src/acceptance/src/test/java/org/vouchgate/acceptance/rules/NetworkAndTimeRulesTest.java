package org.vouchgate.acceptance.rules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** Who may reach the network, ask what time it is, and roll dice. */
@AnalyzeClasses(locations = AllModules.class)
class NetworkAndTimeRulesTest {

    private static final String NETWORK = "org.vouchgate.gateway.platform.network..";
    private static final String[] OUTSIDE = {"org.vouchgate.testkit..", "org.vouchgate.demo.."};

    @ArchTest
    static final ArchRule sockets_and_http_clients_are_in_one_package = noClasses()
            .that()
            .resideOutsideOfPackage(NETWORK)
            .and()
            .resideOutsideOfPackages(OUTSIDE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net.http..", "org.apache.hc..", "org.apache.sshd..", "javax.net..", "jakarta.ws.rs.client..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(Socket|ServerSocket|DatagramSocket|HttpURLConnection|URLConnection)"
                    + "|java\\.nio\\.channels\\.((?!File).)*"); // a file is no socket

    @ArchTest
    static final ArchRule nobody_opens_a_url = noClasses()
            .that()
            .resideOutsideOfPackage(NETWORK)
            .should()
            .callMethodWhere(
                    target(owner(JavaClass.Predicates.type(URL.class))).and(target(nameMatching("open.*|getContent"))));

    @ArchTest
    static final ArchRule time_comes_in_as_an_argument = noClasses()
            .that()
            .resideOutsideOfPackage("org.vouchgate.gateway.platform..")
            .and()
            .doNotHaveFullyQualifiedName("org.vouchgate.demo.Time")
            .and()
            .doNotHaveFullyQualifiedName("org.vouchgate.command.Main")
            .should()
            .callMethodWhere(target(owner(isAny(
                            Instant.class,
                            LocalDate.class,
                            LocalDateTime.class,
                            OffsetDateTime.class,
                            ZonedDateTime.class,
                            Clock.class)))
                    .and(target(nameMatching("now|system.*|tick.*"))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule nobody_rolls_dice_that_can_be_foreseen = noClasses()
            .should()
            .callConstructorWhere(target(owner(JavaClass.Predicates.type(Random.class))))
            .orShould()
            .dependOnClassesThat(JavaClass.Predicates.type(ThreadLocalRandom.class))
            .orShould()
            .callMethod(Math.class, "random");

    private static DescribedPredicate<JavaClass> isAny(Class<?>... types) {
        DescribedPredicate<JavaClass> any = JavaClass.Predicates.type(types[0]);
        for (var type : types) {
            any = any.or(JavaClass.Predicates.type(type));
        }
        return any;
    }
}
