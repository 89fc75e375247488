package org.vouchgate.gateway.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.gateway.audit.AuditFilter;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.Vault;
import org.vouchgate.gateway.platform.VaultSettings;

/** Whoever asks for one employer finds, changes and removes nothing of another's, whichever query it goes through. */
class EmployerSeparationTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    /** Asked for no employer: by an address or a secret, or by the gateway's workers, who go on by the row's employer. */
    private static final Set<String> FOR_NO_EMPLOYER = Set.of(
            "ApiTokens.identify",
            "Assessments.document",
            "Assessments.dueForRecheck",
            "Assessments.kept",
            "Assessments.shown",
            "Assessments.takeRecheck",
            "AtsAccounts.giveNames",
            "AtsAccounts.keysOf",
            "AtsAccounts.lackNames",
            "AtsAccounts.presenting",
            "AtsAddresses.known",
            "CandidateWishes.unscored",
            "DeliveryMeasures.at",
            "Employers.called",
            "Employers.ensure",
            "Employers.find",
            "Employers.none",
            "ImportedTaxonomies.employers",
            "ImportedTaxonomies.finish",
            "ImportedTaxonomies.isKnown",
            "ImportedTaxonomies.takeNext",
            "InboundChanges.forget",
            "InboundChanges.isOvertaken",
            "InboundChanges.takeNext",
            "InboundEvents.find",
            "InboundMeasures.at",
            "LoginSessions.identify",
            "LoginSessions.removeExpired",
            "MailMeasures.at",
            "OpenOrders.last",
            "OpenOrders.take",
            "PanelContexts.byBearer",
            "PanelContexts.byToken",
            "PanelContexts.exchange",
            "PanelContexts.removeEnded",
            "PresentationRequests.answered",
            "PresentationRequests.byCandidatePath",
            "PresentationRequests.byWalletPath",
            "PresentationRequests.end",
            "PresentationRequests.fetched",
            "PresentationRequests.fileHandedIn",
            "PresentationRequests.overdue",
            "PresentationRequests.purgeable",
            "PresentationRequests.revise",
            "PresentationRequests.startedBy",
            "PresentationRequests.movedTo",
            "RightsLinks.bySecret",
            "RightsLinks.removeEnded",
            "RightsLinks.secret",
            "SaidByCandidates.declinedBecause",
            "SaidByCandidates.lessWanted",
            "SharedRequests.alsoCall",
            "SharedRequests.handOver",
            "SharedRequests.hold",
            "StageRules.takeNext",
            "StagedMoves.askedSince",
            "StagedMoves.due",
            "StagedMoves.forget",
            "StagedMoves.hold",
            "StagedMoves.seenSince",
            "StagedMoves.settle",
            "CandidateWishes.declinedBecause",
            "CandidateWishes.lessWanted",
            "StatusLinks.byToken",
            "StatusLinks.removeErased",
            "TrafficMeasures.at");

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every query answers for the employer it is asked for, and for no other")
    void nobody_reaches_what_is_anothers(Engine engine) {
        var database = engine.database();
        var own = rows(database);
        var stranger = UUID.randomUUID();

        for (var query : queries()) {
            assertThat(findsAnything(database, query, stranger, own.id))
                    .as("%s for somebody else", name(query))
                    .isFalse();
            assertThat(findsAnything(database, query, own.employer, own.id))
                    .as("%s for its owner", name(query))
                    .isTrue();
        }
    }

    @Test
    void every_query_without_an_employer_is_known() {
        assertThat(repositories()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(queries())
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(query -> assertThat(query.getParameterTypes()[0])
                        .as("%s takes the employer first", name(query))
                        .isEqualTo(UUID.class));
    }

    private static Rows rows(Database database) {
        var rows = new Rows().insertedInto(database);
        database.commit(entities -> {
            var account = new AtsAccount(rows.employer.toString(), Rows.NAME, Map.of(), Map.of());
            accounts(entities).keep(account, NOON);
            return rows;
        });
        return rows;
    }

    private static AtsAccounts accounts(EntityManager entities) {
        var vault = new Vault();
        Database.set(vault, "settings", new VaultSettings(new byte[32]));
        Database.set(vault, "secrets", new Secrets());
        var accounts = Database.on(entities, AtsAccounts.class);
        Database.set(accounts, "vault", vault);
        return accounts;
    }

    private static boolean findsAnything(Database database, Method query, UUID employer, UUID row) {
        var arguments = IntStream.range(0, query.getParameterCount())
                .mapToObj(i -> i == 0 ? employer : argument(query.getParameterTypes()[i], row))
                .toArray();
        return database.commit(entities -> {
            var repository = query.getDeclaringClass() == AtsAccounts.class
                    ? accounts(entities)
                    : Database.on(entities, query.getDeclaringClass());
            try {
                return isSomething(query.invoke(repository, arguments));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new AssertionError(name(query), e);
            }
        });
    }

    private static Object argument(Class<?> type, UUID row) {
        return Map.<Class<?>, Object>of(
                        UUID.class,
                        row,
                        String.class,
                        Rows.NAME,
                        int.class,
                        100,
                        Instant.class,
                        NOON,
                        Optional.class,
                        Optional.empty(),
                        List.class,
                        List.of(row),
                        AuditFilter.class,
                        AuditFilter.none())
                .get(type);
    }

    private static boolean isSomething(Object answer) {
        if (answer instanceof Collection<?> several) {
            return !several.isEmpty();
        }
        if (answer instanceof Number count) {
            return count.longValue() > 0;
        }
        return answer instanceof Optional<?> perhaps ? perhaps.isPresent() : Boolean.TRUE.equals(answer);
    }

    /** Those that have to name an employer; what removes or changes comes last, so that the others find something. */
    private static List<Method> queries() {
        return answering()
                .filter(method -> !FOR_NO_EMPLOYER.contains(name(method)))
                .sorted(Comparator.comparing((Method method) ->
                                method.getReturnType() == boolean.class || method.getReturnType() == int.class)
                        .thenComparing(EmployerSeparationTest::name))
                .toList();
    }

    private static Stream<Method> answering() {
        return repositories().stream()
                .flatMap(repository -> Arrays.stream(repository.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() != void.class);
    }

    /** Every class that holds an entity manager. */
    private static List<Class<?>> repositories() {
        return Database.classes().stream()
                .filter(type -> Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.isAnnotationPresent(PersistenceContext.class)))
                .toList();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
