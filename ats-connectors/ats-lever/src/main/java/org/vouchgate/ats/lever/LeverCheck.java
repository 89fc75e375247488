package org.vouchgate.ats.lever;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vouchgate.ats.ChecksAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.json.JsonRead;

/** Tries a Lever account: access, the user, what can be read, the events' signatures, and the feedback form. */
final class LeverCheck implements ChecksAccount {

    @Override
    public List<Checked> check(Exchange exchange) {
        var api = LeverApi.of(exchange);
        var checks = new ArrayList<Checked>();
        checks.add(user(api));
        checks.add(list(api, "Opportunities", "/opportunities"));
        checks.add(list(api, "Postings", "/postings"));
        checks.add(list(api, "Stages", "/stages"));
        checks.add(events(api.settings()));
        api.settings().feedbackTemplate().ifPresent(template -> checks.add(form(template, api)));
        return List.copyOf(checks);
    }

    private static Checked user(LeverApi api) {
        var what = "User in whose name is written";
        return api.settings()
                .performAs()
                .map(id -> checked(
                        what,
                        api.one("/users/" + id),
                        LeverCheck::user,
                        () -> new Checked(
                                what, State.BAD, "Lever knows no such user; copy the id from the user's page.")))
                .orElseGet(() -> new Checked(what, State.BAD, "The user's id is missing or malformed."));
    }

    private static Checked user(JsonObject user) {
        var what = "User in whose name is written";
        return JsonRead.text(user, "deactivatedAt").isPresent()
                ? new Checked(what, State.BAD, "This user was deactivated in Lever; name another one.")
                : new Checked(what, State.GOOD, "The user is active.");
    }

    private static Checked list(LeverApi api, String what, String path) {
        return checked(
                what,
                api.list(path, Optional.empty(), any -> true, 1),
                found -> new Checked(what, State.GOOD, "They can be read."),
                () -> new Checked(what, State.BAD, "Lever does not show them; check the key's permissions."));
    }

    private static Checked events(LeverSettings settings) {
        return settings.signatureTokens().isEmpty()
                ? new Checked(
                        "Events",
                        State.LIMITED,
                        "No signature token is known, so every event is refused. Set up the webhooks.")
                : new Checked(
                        "Events", State.GOOD, "Events can be verified. They have to be switched on in Lever too.");
    }

    private static Checked form(String template, LeverApi api) {
        var what = "Feedback form";
        return checked(
                what,
                api.one("/feedback_templates/" + template),
                found -> FeedbackForm.of(found, api.settings())
                        .problem()
                        .map(problem -> new Checked(what, State.LIMITED, problem + "."))
                        .orElseGet(() -> new Checked(what, State.GOOD, "The form can be filled.")),
                () -> new Checked(what, State.LIMITED, "The form does not exist in Lever; results come without it."));
    }

    private static <T> Checked checked(
            String what, Reading<T> reading, Function<T, Checked> known, Supplier<Checked> gone) {
        return reading.fold(
                found -> known.apply(found.value()), none -> gone.get(), failed -> failed(what, failed.outcome()));
    }

    private static Checked failed(String what, StepOutcome outcome) {
        return outcome instanceof Refused refused
                ? new Checked(what, State.BAD, refused.why() + ".")
                : new Checked(what, State.UNKNOWN, "Lever could not be asked now; try again later.");
    }
}
