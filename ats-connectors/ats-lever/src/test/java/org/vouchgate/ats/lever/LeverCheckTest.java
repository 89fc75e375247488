package org.vouchgate.ats.lever;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ChecksAccount.Checked;
import org.vouchgate.ats.ChecksAccount.State;
import org.vouchgate.ats.secret.Secret;
import org.vouchgate.testkit.ats.FakeLever;

class LeverCheckTest {

    private final FakeLever lever = FakeLever.start();

    @AfterEach
    void stop() {
        lever.close();
    }

    @Test
    void a_good_account_is_good_all_through() {
        assertThat(check(Accounts.byKey(lever, Map.of())))
                .extracting(Checked::state)
                .containsOnly(State.GOOD);
    }

    @Test
    void a_deactivated_user_and_an_unknown_one_are_bad() {
        assertThat(state(Accounts.byKey(lever, Map.of(LeverSettings.PERFORM_AS, "nobody")), 0))
                .isEqualTo(State.BAD);

        lever.deactivateUser();

        assertThat(check(Accounts.byKey(lever, Map.of())).get(0).sentence()).contains("deactivated");
    }

    @Test
    void a_wrong_key_is_bad_and_a_busy_lever_says_nothing() {
        var wrong = Accounts.account(lever, Map.of(), Map.of(LeverSettings.API_KEY, List.of(new Secret("wrong"))));
        assertThat(state(wrong, 0)).isEqualTo(State.BAD);

        lever.allow(0);
        assertThat(state(Accounts.byKey(lever, Map.of()), 0)).isEqualTo(State.UNKNOWN);
    }

    @Test
    void without_a_signature_token_events_are_refused_and_the_admin_hears_of_it() {
        var deaf =
                Accounts.account(lever, Map.of(), Map.of(LeverSettings.API_KEY, List.of(new Secret(lever.apiKey()))));

        assertThat(check(deaf))
                .filteredOn(one -> one.what().equals("Events"))
                .extracting(Checked::state)
                .containsExactly(State.LIMITED);
    }

    @Test
    void a_feedback_form_is_read_before_anybody_relies_on_it() {
        var good = lever.defineTemplate(Questions.RATING, Questions.SKILLS);
        var demanding = lever.defineTemplate(
                Questions.SKILLS, Questions.question("q9", "yes-no", "Would you hire them?", true));

        assertThat(form(good).state()).isEqualTo(State.GOOD);
        assertThat(form(demanding).state()).isEqualTo(State.LIMITED);
        assertThat(form(demanding).sentence()).contains("Would you hire them?");
        assertThat(form("no-such-form").state()).isEqualTo(State.LIMITED);
    }

    private Checked form(String template) {
        var checks = check(Accounts.byKey(lever, Map.of(LeverSettings.FEEDBACK_TEMPLATE, template)));
        return checks.get(checks.size() - 1);
    }

    private State state(AtsAccount account, int index) {
        return check(account).get(index).state();
    }

    private static List<Checked> check(AtsAccount account) {
        return new LeverCheck().check(Accounts.exchange(account));
    }
}
