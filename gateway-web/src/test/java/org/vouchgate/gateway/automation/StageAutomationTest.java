package org.vouchgate.gateway.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.automation.Automating.GRACE;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.request.RequestState;

/** Who comes into a stage is asked by rule: once, within caps, and not by the hundred. */
class StageAutomationTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: an event that comes three times asks once, after the grace")
    void an_event_in_triplicate_asks_once(Engine engine) {
        var room = Automating.on(engine.database());
        var rule = room.rule(10, 10);

        IntStream.range(0, 3).forEach(i -> room.comesInto("check", "app-1"));
        room.follow();
        assertThat(room.asked()).as("within the grace").isEmpty();
        room.later(GRACE).follow();
        room.comesInto("check", "app-1");
        room.later(GRACE).follow();

        assertThat(room.states(rule)).containsExactly("app-1 asked");
        assertThat(room.asked()).singleElement().satisfies(request -> {
            assertThat(request.ats().application()).contains("app-1");
            assertThat(request.ats().candidate()).contains("of-app-1");
            assertThat(request.ats().order()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: whoever is moved on within the grace is not asked")
    void a_slip_of_the_hand_asks_nobody(Engine engine) {
        var room = Automating.on(engine.database());
        var rule = room.rule(10, 10);

        room.comesInto("check", "app-1");
        room.comesInto("interview", "app-1");
        room.later(GRACE).follow();

        assertThat(room.states(rule)).containsExactly("app-1 skipped");
        assertThat(room.asked()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: a mass move is held, and nobody is asked before an administrator says so")
    void a_mass_move_is_held(Engine engine) {
        var room = Automating.on(engine.database());
        var rule = room.rule(10, 3);

        IntStream.range(0, 4).forEach(i -> room.comesInto("check", "app-" + i));
        room.later(GRACE).follow();
        assertThat(room.states(rule)).containsExactly("app-0 held", "app-1 held", "app-2 held", "app-3 held");
        assertThat(room.asked()).isEmpty();

        room.moves(moves -> moves.approve(room.employer(), rule.id(), Automating.NOON));
        room.follow();
        assertThat(room.states(rule)).allMatch(line -> line.endsWith(" asked")).hasSize(4);
        assertThat(room.asked()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void a_mass_move_that_is_turned_down_asks_nobody_and_forgets_who_they_were(Engine engine) {
        var room = Automating.on(engine.database());
        var rule = room.rule(10, 1);

        IntStream.range(0, 2).forEach(i -> room.comesInto("check", "app-" + i));
        room.later(GRACE).follow();
        room.moves(moves -> moves.dismiss(room.employer(), rule.id(), "No.", Automating.NOON));
        room.comesInto("check", "app-0");
        room.later(GRACE).follow();

        assertThat(room.states(rule)).containsExactly("app-0 dismissed", "app-1 dismissed");
        assertThat(room.asked()).isEmpty();
        assertThat(engine.database().number("select count(*) from staged_move where sealed_candidate is not null"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: the cap of an hour makes the next ones wait, and loses none")
    void a_cap_makes_the_next_ones_wait(Engine engine) {
        var room = Automating.on(engine.database());
        var rule = room.rule(2, 100);

        IntStream.range(0, 3).forEach(i -> room.comesInto("check", "app-" + i));
        room.later(GRACE).follow();
        room.later(Duration.ofMinutes(59)).follow();
        assertThat(room.asked()).hasSize(2);

        room.later(Duration.ofMinutes(2)).follow();
        assertThat(room.asked()).hasSize(3);
        assertThat(room.states(rule)).allMatch(line -> line.endsWith(" asked"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: one that cannot be read holds up nobody behind it, says so, and is tried again")
    void one_that_breaks_off_holds_up_nobody(Engine engine) {
        var room = Automating.on(engine.database());
        var rule = room.rule(10, 10);
        IntStream.range(0, 3).forEach(i -> room.comesInto("check", "app-" + i));
        var sealed = engine.database()
                .commit(entities -> entities.createNativeQuery(
                                "select sealed_candidate from staged_move where application = 'app-0'")
                        .getSingleResult());
        sealed(engine, "what no key opens");

        room.later(GRACE).follow();

        assertThat(room.states(rule)).containsExactly("app-0 waiting", "app-1 asked", "app-2 asked");
        var first = room.moves(moves -> moves.find(room.employer(), Automating.CONNECTOR, "app-0", "skills"));
        assertThat(first.orElseThrow().reason()).contains("made a mistake", "tried again");

        sealed(engine, sealed);
        room.later(Duration.ofMinutes(5)).follow();
        assertThat(room.states(rule)).allMatch(line -> line.endsWith(" asked"));
    }

    private static void sealed(Engine engine, Object text) {
        engine.database()
                .commit(entities -> entities.createNativeQuery(
                                "update staged_move set sealed_candidate = ?1 where application = 'app-0'")
                        .setParameter(1, text)
                        .executeUpdate());
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_that_is_off_and_another_stage_ask_nobody(Engine engine) {
        var room = Automating.on(engine.database());
        var rule = room.rule(10, 10);
        room.comesInto("offer", "app-1");
        engine.database()
                .commit(entities -> entities.createNativeQuery("update stage_rule set active = false")
                        .executeUpdate());

        assertThat(room.comesInto("check", "app-2")).isEqualTo("No rule is on for this stage.");
        room.later(GRACE).follow();

        assertThat(room.states(rule)).isEmpty();
        assertThat(room.asked()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: one open request for an application and package, whether ordered or by rule")
    void what_was_ordered_is_not_asked_again(Engine engine) {
        var room = Automating.on(engine.database());
        var rule = room.rule(10, 10);
        var ordered = room.ordered("app-1");

        room.comesInto("check", "app-1");
        room.later(GRACE).follow();

        assertThat(room.ordered("app-1").id()).isEqualTo(ordered.id());
        assertThat(room.asked()).hasSize(1);
        assertThat(room.states(rule)).containsExactly("app-1 skipped");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: an application that ends takes what the rule asked with it, and who comes back is asked again")
    void an_end_takes_the_request_with_it(Engine engine) {
        var room = Automating.on(engine.database());
        var rule = room.rule(10, 10);
        room.comesInto("check", "app-1");
        room.later(GRACE).follow();

        room.happens(new Happening.Closed("app-1"));
        assertThat(room.asked()).singleElement().extracting(one -> one.state()).isEqualTo(RequestState.CANCELLED);

        room.standsIn("check", "app-1");
        room.later(GRACE).follow();
        assertThat(room.asked()).as("standing there is not coming back").hasSize(1);
        room.comesInto("check", "app-1");
        room.later(GRACE).follow();
        assertThat(room.asked()).hasSize(2);
        assertThat(room.states(rule)).containsExactly("app-1 asked");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: of two candidates that became one, the requests follow the one that is left")
    void a_merge_is_followed(Engine engine) {
        var room = Automating.on(engine.database());
        room.ordered("app-1");

        room.happens(new Happening.Merged("of-app-1", "of-app-9"));
        room.happens(new Happening.Merged("of-app-1", "of-app-9"));

        assertThat(room.asked())
                .singleElement()
                .satisfies(request -> assertThat(request.ats().candidate()).contains("of-app-9"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: a candidate whom the ATS erased is erased here, and nobody else")
    void an_erasure_is_followed(Engine engine) {
        var room = Automating.on(engine.database());
        var rule = room.rule(10, 10);
        room.ordered("app-1");
        room.ordered("app-2");
        room.comesInto("check", "app-1");

        room.happens(new Happening.Erased("of-app-1"));

        assertThat(room.asked())
                .singleElement()
                .satisfies(request -> assertThat(request.ats().application()).contains("app-2"));
        assertThat(room.states(rule)).isEmpty();
        assertThat(engine.database().number("select count(*) from open_order")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void an_erasure_only_ends_what_is_open_where_the_operator_wants_so(Engine engine) {
        var room = Automating.thatOnlyEnds(engine.database());
        room.ordered("app-1");

        room.happens(new Happening.Erased("of-app-1"));

        assertThat(room.asked()).singleElement().extracting(one -> one.state()).isEqualTo(RequestState.CANCELLED);
    }
}
