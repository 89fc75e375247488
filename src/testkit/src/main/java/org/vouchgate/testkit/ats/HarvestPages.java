package org.vouchgate.testkit.ats;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of Harvest v3 in pages. A cursor holds the whole question, so it must come alone. */
final class HarvestPages {

    private HarvestPages() {}

    /** @param filters which parameter asks for which member */
    static WebResponse page(WebRequest request, URI base, Map<String, String> filters, List<JsonObject> all) {
        var query = request.query();
        if (query.containsKey("cursor") && query.size() > 1) {
            return WebResponse.error(422, "cursor must be the only parameter");
        }
        var asked = query.containsKey("cursor") ? cursor(query.get("cursor")) : query;
        var known = new HashSet<>(filters.keySet());
        known.addAll(Set.of("per_page", "from"));
        if (!known.containsAll(asked.keySet())) {
            return WebResponse.error(422, "unknown parameter");
        }
        var size = Integer.parseInt(asked.getOrDefault("per_page", "100"));
        var from = Integer.parseInt(asked.getOrDefault("from", "0"));
        if (size < 1 || size > 500) {
            return WebResponse.error(422, "per_page must be 1 to 500");
        }
        var found = all.stream().filter(one -> fits(one, asked, filters)).toList();
        var until = Math.min(found.size(), from + size);
        var response = WebResponse.json(
                200,
                Json.createArrayBuilder(found.subList(Math.min(from, found.size()), until))
                        .build());
        return until == found.size() ? response : response.with("Link", next(request, base, asked, until));
    }

    private static boolean fits(JsonObject one, Map<String, String> asked, Map<String, String> filters) {
        return filters.entrySet().stream()
                .filter(filter -> asked.containsKey(filter.getKey()))
                .allMatch(filter -> List.of(asked.get(filter.getKey()).split(","))
                        .contains(one.get(filter.getValue()).toString()));
    }

    private static String next(WebRequest request, URI base, Map<String, String> asked, int from) {
        var continued = new LinkedHashMap<>(asked);
        continued.put("from", Integer.toString(from));
        var question = continued.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
        var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(question.getBytes());
        var site = base.toString().replaceAll("/$", "");
        return "<" + site + request.path() + "?cursor=" + cursor + ">; rel=\"next\"";
    }

    private static Map<String, String> cursor(String cursor) {
        return WebRequest.form(new String(Base64.getUrlDecoder().decode(cursor)));
    }
}
