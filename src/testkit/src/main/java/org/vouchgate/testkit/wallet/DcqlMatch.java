package org.vouchgate.testkit.wallet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.testkit.IssuedCredential;
import org.vouchgate.testkit.wallet.Choice.Shared;

/** Which held credentials answer a DCQL query (OpenID4VP 1.0 section 6.4); the first fit wins, unless several are wanted. */
final class DcqlMatch {

    private final List<HeldCredential> held;

    DcqlMatch(List<IssuedCredential> credentials) {
        this.held = credentials.stream().map(HeldCredential::of).toList();
    }

    Choice choose(JsonObject dcqlQuery) {
        var matches = new LinkedHashMap<String, List<Shared>>();
        var unmatched = new ArrayList<String>();
        for (var query : dcqlQuery.getJsonArray("credentials").getValuesAs(JsonObject.class)) {
            var fits = fits(query);
            if (fits.isEmpty()) {
                unmatched.add(query.getString("id"));
            } else {
                matches.put(query.getString("id"), query.getBoolean("multiple", false) ? fits : fits.subList(0, 1));
            }
        }
        if (!dcqlQuery.containsKey("credential_sets")) {
            return new Choice(matches, unmatched, unmatched.isEmpty());
        }
        return bySets(dcqlQuery.getJsonArray("credential_sets"), matches, unmatched);
    }

    private static Choice bySets(JsonArray sets, Map<String, List<Shared>> matches, List<String> unmatched) {
        var chosen = new LinkedHashMap<String, List<Shared>>();
        boolean complete = true;
        for (var set : sets.getValuesAs(JsonObject.class)) {
            var option = set.getJsonArray("options").getValuesAs(JsonArray.class).stream()
                    .map(DcqlMatch::strings)
                    .filter(ids -> matches.keySet().containsAll(ids))
                    .findFirst();
            option.ifPresent(ids -> ids.forEach(id -> chosen.put(id, matches.getOrDefault(id, List.of()))));
            complete &= option.isPresent() || !set.getBoolean("required", true);
        }
        return new Choice(chosen, unmatched, complete);
    }

    private List<Shared> fits(JsonObject query) {
        return held.stream()
                .filter(credential -> credential.isOfType(query))
                .flatMap(credential -> share(credential, query).stream())
                .toList();
    }

    private static Optional<Shared> share(HeldCredential credential, JsonObject query) {
        if (!query.containsKey("claims")) {
            return Optional.of(credential.share(Set.of()));
        }
        var claims = query.getJsonArray("claims").getValuesAs(JsonObject.class);
        for (var option : options(query, claims)) {
            var needed = new LinkedHashSet<String>();
            if (option.stream().allMatch(claim -> answers(credential, claim, needed))) {
                return Optional.of(credential.share(needed));
            }
        }
        return Optional.empty();
    }

    private static List<List<JsonObject>> options(JsonObject query, List<JsonObject> claims) {
        if (!query.containsKey("claim_sets")) {
            return List.of(claims);
        }
        return query.getJsonArray("claim_sets").getValuesAs(JsonArray.class).stream()
                .map(ids -> claims.stream()
                        .filter(claim -> strings(ids).contains(claim.getString("id", "")))
                        .toList())
                .toList();
    }

    private static boolean answers(HeldCredential credential, JsonObject claim, Set<String> needed) {
        var found = credential.select(claim.getJsonArray("path"), needed);
        return !found.isEmpty()
                && (!claim.containsKey("values") || found.stream().anyMatch(claim.getJsonArray("values")::contains));
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
