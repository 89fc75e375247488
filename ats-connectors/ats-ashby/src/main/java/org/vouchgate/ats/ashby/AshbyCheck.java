package org.vouchgate.ats.ashby;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouchgate.ats.ChecksAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.json.JsonRead;

/** Asks what the key may do, and whether the fields are there. */
final class AshbyCheck implements ChecksAccount {

    private static final String KEY = "API key";
    private static final String FIELDS = "Fields";

    @Override
    public List<Checked> check(Exchange exchange) {
        var calls = new AshbyCalls(exchange);
        var checked = new ArrayList<Checked>();
        calls.one("apiKey.info", JsonValue.EMPTY_JSON_OBJECT)
                .fold(
                        known -> checked.addAll(rights(known.value(), calls.settings())),
                        gone -> checked.add(unknown(KEY)),
                        failed -> checked.add(failed(KEY, failed.outcome())));
        if (!calls.settings().fields().isEmpty()) {
            checked.add(fields(calls));
        }
        if (calls.settings().webhookSecrets().isEmpty()) {
            checked.add(new Checked(
                    "Webhooks", State.LIMITED, "There is no webhook secret, so stage changes are not noticed."));
        }
        return checked;
    }

    private static List<Checked> rights(JsonObject key, AshbySettings settings) {
        var scopes =
                JsonRead.texts(key, "scopes").stream().map(AshbyCheck::plain).collect(Collectors.toSet());
        if (scopes.isEmpty()) {
            return List.of(new Checked(KEY, State.UNKNOWN, "The key works; Ashby does not say what it may do."));
        }
        var checked = new ArrayList<Checked>();
        checked.add(right(scopes, "candidatesWrite", State.BAD, "results cannot be written"));
        checked.add(right(scopes, "candidatesRead", State.BAD, "a doubtful write cannot be looked for"));
        checked.add(right(scopes, "jobsRead", State.LIMITED, "jobs cannot be listed"));
        checked.add(right(scopes, "interviewsRead", State.LIMITED, "stages cannot be listed"));
        if (settings.tag().isPresent()) {
            checked.add(right(scopes, "hiringProcessMetadataRead", State.LIMITED, "tags cannot be found"));
            checked.add(right(scopes, "hiringProcessMetadataWrite", State.LIMITED, "tags cannot be created"));
        }
        return checked;
    }

    private static Checked right(Set<String> scopes, String scope, State without, String loss) {
        return scopes.contains(plain(scope))
                ? new Checked(scope, State.GOOD, "The API key has " + scope + ".")
                : new Checked(scope, without, "The API key lacks " + scope + ", so " + loss + ". Grant it in Ashby.");
    }

    /** How Ashby spells a scope here is not documented: {@code candidates:write} and {@code candidatesWrite} are one. */
    private static String plain(String scope) {
        return scope.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private static Checked fields(AshbyCalls calls) {
        var body = Json.createObjectBuilder().add("limit", AshbyCalls.PAGE).build();
        return calls.list("customField.list", body, all -> false)
                .fold(
                        known -> fields(known.value(), calls.settings()),
                        gone -> unknown(FIELDS),
                        failed -> failed(FIELDS, failed.outcome()));
    }

    private static Checked fields(List<JsonObject> known, AshbySettings settings) {
        var scope = settings.fieldsOfApplication() ? "Application" : "Candidate";
        var ids = known.stream()
                .filter(field ->
                        JsonRead.text(field, "objectType").filter(scope::equals).isPresent())
                .filter(field -> !JsonValue.TRUE.equals(field.get("isArchived")))
                .flatMap(field -> JsonRead.text(field, "id").stream())
                .collect(Collectors.toSet());
        var missing = settings.fields().stream().filter(id -> !ids.contains(id)).toList();
        return missing.isEmpty()
                ? new Checked(FIELDS, State.GOOD, "Every field is there.")
                : new Checked(
                        FIELDS,
                        State.BAD,
                        "Ashby has no field of a " + scope.toLowerCase(Locale.ROOT) + " with id "
                                + String.join(", ", missing) + ". Correct the ids, or leave them empty.");
    }

    private static Checked failed(String what, StepOutcome outcome) {
        if (outcome instanceof Refused refused) {
            return refused.code() == Refusal.FORBIDDEN
                    ? new Checked(what, State.UNKNOWN, "The API key may not look at this: " + refused.why() + ".")
                    : new Checked(what, State.BAD, refused.why() + ". Check the API key.");
        }
        return unknown(what);
    }

    private static Checked unknown(String what) {
        return new Checked(what, State.UNKNOWN, "Ashby did not say. Try again later.");
    }
}
