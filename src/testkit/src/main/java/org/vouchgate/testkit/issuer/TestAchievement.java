package org.vouchgate.testkit.issuer;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** An Open Badges 3.0 achievement on its way. */
public final class TestAchievement {

    private final JsonObjectBuilder achievement;
    private final JsonArrayBuilder alignments = Json.createArrayBuilder();
    private boolean aligned;

    private TestAchievement(JsonObjectBuilder achievement) {
        this.achievement = achievement;
    }

    public static TestAchievement named(String id, String name, String description, String criteria) {
        return new TestAchievement(Json.createObjectBuilder()
                .add("id", id)
                .add("type", Json.createArrayBuilder().add("Achievement"))
                .add("name", name)
                .add("description", description)
                .add("criteria", Json.createObjectBuilder().add("narrative", criteria)));
    }

    /** @param url the skill's address in its taxonomy, such as an ESCO concept */
    public TestAchievement alignedWith(String skillName, String url, String framework) {
        aligned = true;
        alignments.add(Json.createObjectBuilder()
                .add("type", Json.createArrayBuilder().add("Alignment"))
                .add("targetName", skillName)
                .add("targetUrl", url)
                .add("targetFramework", framework));
        return this;
    }

    /** Any other member, such as {@code resultDescription} or {@code tag}. */
    public TestAchievement with(String member, JsonValue value) {
        achievement.add(member, value);
        return this;
    }

    public JsonObject build() {
        if (aligned) {
            achievement.add("alignment", alignments);
        }
        return achievement.build();
    }
}
