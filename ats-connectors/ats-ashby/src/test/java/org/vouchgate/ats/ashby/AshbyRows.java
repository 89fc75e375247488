package org.vouchgate.ats.ashby;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.vouchgate.ats.json.JsonRead;

/** Records as Ashby words them. */
final class AshbyRows {

    /** So small that everything has to be paged. */
    private static final int PAGE = 2;

    private AshbyRows() {}

    static JsonObject field() {
        return Json.createObjectBuilder()
                .add("id", AshbyStore.SCORE_FIELD)
                .add("title", "Skills shown")
                .add("objectType", "Candidate")
                .add("isArchived", false)
                .add("fieldType", "Number")
                .add("isRequired", false)
                .build();
    }

    static JsonObjectBuilder stage() {
        return Json.createObjectBuilder()
                .add("id", AshbyStore.STAGE)
                .add("title", "Verification")
                .add("type", "Active")
                .add("orderInInterviewPlan", 1)
                .add("interviewPlanId", AshbyStore.PLAN);
    }

    static JsonObjectBuilder person() {
        return Json.createObjectBuilder()
                .add("id", AshbyStore.CANDIDATE)
                .add("name", "Ada Example")
                .add(
                        "primaryEmailAddress",
                        Json.createObjectBuilder()
                                .add("value", AshbyStore.EMAIL)
                                .add("type", "Work")
                                .add("isPrimary", true));
    }

    static JsonObject job() {
        return Json.createObjectBuilder()
                .add("id", AshbyStore.JOB)
                .add("title", "Java developer")
                .add("confidential", false)
                .add("status", "Open")
                .add("employmentType", "FullTime")
                .add("locationId", AshbyStore.PLAN)
                .add("departmentId", AshbyStore.PLAN)
                .add("defaultInterviewPlanId", AshbyStore.PLAN)
                .add("interviewPlanIds", Json.createArrayBuilder().add(AshbyStore.PLAN))
                .add("updatedAt", AshbyStore.NOW)
                .build();
    }

    static JsonObject stages() {
        return Json.createObjectBuilder()
                .add("results", Json.createArrayBuilder().add(stage()))
                .add("moreDataAvailable", false)
                .build();
    }

    static JsonObject key() {
        return Json.createObjectBuilder()
                .add("title", "Vouchgate")
                .add("createdAt", AshbyStore.NOW)
                .add("scopes", Json.createArrayBuilder().add("candidates:read").add("candidatesWrite"))
                .build();
    }

    static JsonObject page(List<JsonObject> all, JsonObject body) {
        var start = JsonRead.text(body, "cursor").map(Integer::valueOf).orElse(0);
        var end = Math.min(start + PAGE, all.size());
        var page = Json.createObjectBuilder()
                .add("results", Json.createArrayBuilder(all.subList(start, end)))
                .add("moreDataAvailable", end < all.size());
        if (end < all.size()) {
            page.add("nextCursor", Integer.toString(end));
        }
        return page.build();
    }

    static JsonObject list(List<JsonObject> all) {
        return Json.createObjectBuilder()
                .add("results", Json.createArrayBuilder(all))
                .build();
    }

    static JsonObject results(JsonObject one) {
        return Json.createObjectBuilder().add("results", one).build();
    }

    static JsonObject tag(String id, String title) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("title", title)
                .add("isArchived", false)
                .build();
    }
}
