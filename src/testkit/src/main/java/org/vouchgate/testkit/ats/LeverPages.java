package org.vouchgate.testkit.ats;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Lists in pages. The only offsets there are were handed out before, each for one question. */
final class LeverPages {

    private record Place(String question, int from) {}

    private final Map<String, Place> places = new ConcurrentHashMap<>();

    WebResponse page(WebRequest request, List<JsonObject> all) {
        var query = request.query();
        var limit = query.getOrDefault("limit", "100");
        if (!limit.matches("[1-9]\\d?|100")) {
            return WebResponse.error(400, "limit must be 1 to 100");
        }
        var question = question(request);
        var place = query.containsKey("offset") ? places.get(query.get("offset")) : new Place(question, 0);
        if (place == null || !place.question().equals(question)) {
            return WebResponse.error(400, "offset is not one that was returned");
        }
        var until = Math.min(all.size(), place.from() + Integer.parseInt(limit));
        var answer = Json.createObjectBuilder()
                .add("data", Json.createArrayBuilder(all.subList(Math.min(place.from(), all.size()), until)))
                .add("hasNext", until < all.size());
        if (until < all.size()) {
            var offset = "0." + until + "." + Integer.toHexString(places.size());
            places.put(offset, new Place(question, until));
            answer.add("next", offset);
        }
        return WebResponse.json(200, answer.build());
    }

    private static String question(WebRequest request) {
        var asked = new TreeMap<>(request.query());
        asked.remove("offset");
        return request.path() + asked;
    }
}
