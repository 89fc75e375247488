package org.vouchgate.acceptance.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.Gateways;

/**
 * The bar: what is sound is verified; what is not is refused with 4xx and the gateway's record names the right reason,
 * which the suite cannot see; and the suite has nothing to complain of, not even as a warning.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceIT {

    private Optional<Report> report = Optional.empty();

    @BeforeAll
    void aSuiteMustBeGiven() {
        assumeTrue(Suite.given().isPresent(), "no conformance suite is given; see src/docs/conformance.md");
    }

    @AfterAll
    void write() {
        report.ifPresent(Report::write);
    }

    @TestFactory
    Stream<DynamicContainer> every_module_of_every_plan() {
        var suite = Suite.given().orElseThrow();
        var server = Gateways.shared();
        var recruiting = Recruiting.on(server);
        var seen = new Report(suite.version());
        report = Optional.of(seen);
        var run = new ModuleRun(suite, server, recruiting);
        return Stream.of(Held.values())
                .filter(held -> isTrusted(held, recruiting))
                .flatMap(held -> Variant.all(held).stream())
                .filter(variant -> variant.title().contains(System.getProperty("conformance.only", "")))
                .map(variant ->
                        DynamicContainer.dynamicContainer(variant.title(), modules(suite, server, run, variant, seen)));
    }

    /** What nobody can be trusted to issue is left out. */
    private static boolean isTrusted(Held held, Recruiting recruiting) {
        var pem = Issuers.anchorPem(held);
        pem.ifPresent(anchor -> assertThat(recruiting
                        .admin()
                        .post("/api/v1/trust/anchors", held.anchor(anchor))
                        .status())
                .isEqualTo(201));
        return pem.isPresent();
    }

    private static Stream<DynamicTest> modules(
            Suite suite, GatewayServer server, ModuleRun run, Variant variant, Report seen) {
        var plan = suite.plan(variant, variant.configuration(server.address().getHost()));
        return plan.modules().stream()
                .map(module -> DynamicTest.dynamicTest(Wanted.shortName(module), () -> {
                    var outcome = run.of(variant, plan, module);
                    seen.add(outcome);
                    assertThat(outcome.problems()).isEqualTo(List.of());
                }));
    }
}
