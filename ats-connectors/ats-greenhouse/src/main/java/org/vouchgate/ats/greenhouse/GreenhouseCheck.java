package org.vouchgate.ats.greenhouse;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vouchgate.ats.ChecksAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.StepOutcome.Refused;

/** Tries a Greenhouse account: the partner key, access to Harvest v3, the user, the lists, and the fields. */
final class GreenhouseCheck implements ChecksAccount {

    @Override
    public List<Checked> check(Exchange exchange) {
        var settings = new GreenhouseSettings(exchange.account());
        var checks = new ArrayList<Checked>();
        checks.add(partnerKey(settings));
        checks.add(
                settings.hookSecrets().isEmpty()
                        ? new Checked("Webhooks", State.LIMITED, "Without a secret key every event is refused.")
                        : new Checked("Webhooks", State.GOOD, "Events can be verified."));
        if (!settings.writesBack()) {
            checks.add(new Checked(
                    "Harvest v3",
                    State.LIMITED,
                    "Client id, client secret or user id is missing; only the assessment card is filled."));
            return List.copyOf(checks);
        }
        var harvest = new Harvest(settings, exchange);
        checks.add(user(harvest));
        for (var list : List.of("/applications", "/candidates", "/notes", "/attachments")) {
            checks.add(checked(
                    "Reading " + list.substring(1),
                    harvest.list(list, "", any -> true, 1),
                    found -> new Checked("Reading " + list.substring(1), State.GOOD, "They can be read.")));
        }
        if (settings.hasFields()) {
            checks.add(checked("Fields", HarvestFields.definitions(harvest), found -> fields(found, settings)));
        }
        return List.copyOf(checks);
    }

    private static Checked partnerKey(GreenhouseSettings settings) {
        return settings.partnerKeys().stream().anyMatch(key -> key.reveal().length() < 171)
                ? new Checked("Partner key", State.GOOD, "The key is short enough for Greenhouse.")
                : new Checked("Partner key", State.BAD, "The key is missing, or longer than 170 characters.");
    }

    private static Checked user(Harvest harvest) {
        var what = "User in whose name is written";
        return checked(
                what,
                new HarvestSearch(harvest)
                        .record("/users", Long.toString(harvest.settings().userId())),
                found -> found.map(GreenhouseCheck::user)
                        .orElseGet(() -> new Checked(what, State.BAD, "Greenhouse knows no such user.")));
    }

    private static Checked user(JsonObject user) {
        var what = "User in whose name is written";
        if (user.get("deactivated") == JsonValue.TRUE || user.get("disabled") == JsonValue.TRUE) {
            return new Checked(what, State.BAD, "This user was deactivated in Greenhouse; name another one.");
        }
        return user.get("site_admin") == JsonValue.FALSE
                ? new Checked(what, State.LIMITED, "This user is no Site Admin, so that lists may be refused.")
                : new Checked(what, State.GOOD, "The user is active.");
    }

    private static Checked fields(List<JsonObject> definitions, GreenhouseSettings settings) {
        var missing = HarvestFields.SETTINGS.stream()
                .filter(setting -> settings.account().setting(setting).isPresent())
                .filter(setting ->
                        HarvestFields.definition(setting, settings, definitions).isEmpty())
                .map(setting -> settings.account().setting(setting).orElseThrow())
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? new Checked("Fields", State.GOOD, "All of them are defined.")
                : new Checked(
                        "Fields", State.LIMITED, "Not defined in Greenhouse, so left to the note: " + missing + ".");
    }

    private static <T> Checked checked(String what, Reading<T> reading, Function<T, Checked> known) {
        return reading.fold(
                found -> known.apply(found.value()),
                gone -> new Checked(what, State.BAD, "Greenhouse does not show it."),
                failed -> failed.outcome() instanceof Refused refused
                        ? new Checked(what, State.BAD, refused.why() + ".")
                        : new Checked(what, State.UNKNOWN, "Greenhouse could not be asked now; try again later."));
    }
}
