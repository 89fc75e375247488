package org.vouchgate.ats.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Capabilities.InboundAuth;
import org.vouchgate.ats.Capabilities.OrderModel;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.secret.Secret;

/** What every connector promises, tried against a stand-in of its ATS. Extend it, and say how to look at the stand-in. */
public abstract class ConnectorContract extends ProgressContract {

    @Test
    @DisplayName("S2: the plan keeps the order of steps and stays within the capabilities")
    void the_plan_keeps_the_order_of_steps() {
        var plan = plan();

        assertThat(plan).isSorted().doesNotHaveDuplicates().isEqualTo(plan());
        assertThat(connector().describe().capabilities().writes().steps()).containsAll(plan);
    }

    @Test
    @DisplayName("S2: requests are taken if and only if the capabilities say how they prove themselves")
    void requests_are_taken_if_the_capabilities_say_so() {
        var orders = connector().describe().capabilities().orders();
        assertThat(connector().orders().isPresent()).isEqualTo(orders.auth() != InboundAuth.NONE);
        assertThat(orders.model() == OrderModel.NONE || orders.auth() != InboundAuth.NONE)
                .isTrue();
    }

    @Test
    @DisplayName("S2: an inbound request that proves nothing is refused, and not answered as if it had worked")
    void an_unproven_inbound_request_is_refused() {
        connector().orders().ifPresent(orders -> {
            var forged = new InboundRequest("POST", "", Map.of(), Map.of(), new byte[] {'{', '}'});
            var inbound = orders.receive(forged, account(), Reports.NOON);

            assertThat(inbound)
                    .isInstanceOfSatisfying(
                            Inbound.Rejected.class,
                            rejected -> assertThat(rejected.reason()).isEqualTo(Rejection.UNAUTHENTICATED));
            assertThat(orders.render(inbound, new OrderAnswer.Acknowledged()).status())
                    .isEqualTo(401);
        });
    }

    @Test
    void the_service_loader_finds_it() {
        assertThat(ServiceLoader.load(AtsConnector.class))
                .extracting(one -> one.describe().id())
                .contains(connector().describe().id());
    }

    @Test
    void its_account_has_no_problems_and_an_empty_one_has() {
        var descriptor = connector().describe();
        var empty = new AtsAccount("employer-1", descriptor.id(), Map.of(), Map.of());

        assertThat(descriptor.problems(account())).isEmpty();
        assertThat(descriptor.problems(empty)).hasSize((int) descriptor.settings().stream()
                .filter(setting -> setting.required())
                .count());
        assertThat(account().secrets().keySet())
                .allMatch(name -> descriptor.settings().stream()
                        .anyMatch(setting -> setting.name().equals(name) && setting.kind() == Kind.SECRET));
    }

    @ParameterizedTest(name = "S5: no secret is printed, whether the ATS answers {0}")
    @ValueSource(ints = {200, 401, 403, 422, 429, 500})
    void secrets_are_never_printed(int status) {
        if (status != 200) {
            http().instead(status, Map.of());
        }

        var printed = deliver().toString() + account() + report() + http().writes() + exchange(account());

        assertThat(account().secrets().values().stream().flatMap(List::stream).map(Secret::reveal))
                .isNotEmpty()
                .allSatisfy(secret -> assertThat(printed).doesNotContain(secret));
    }
}
