package org.vouchgate.ats.enterprise;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.secret.Secret;

/** A stand-in whose order and result have the default names, which are ours and not the vendor's. */
final class FakeSmartRecruiters extends StandIn {

    private static final String TOKEN = "smartrecruiters-token-1";
    private static final String CLIENT_SECRET = "client-secret-0123456789";
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]+)\"");

    final List<String> files = new ArrayList<>();
    final List<String> uploads = new ArrayList<>();
    Optional<JsonObject> result = Optional.empty();
    boolean hasOrder = true;
    boolean listsFiles = true;

    static AtsAccount account(FakeSmartRecruiters site, Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                SmartRecruitersSettings.ADDRESS, site.address() + "/assessment-api/v202010",
                SmartRecruitersSettings.TOKEN_ADDRESS, site.address() + "/identity/oauth/token",
                SmartRecruitersSettings.CLIENT_ID, "client-1"));
        settings.putAll(more);
        return new AtsAccount(
                "employer-1",
                "smartrecruiters",
                settings,
                Map.of(
                        SmartRecruitersSettings.CLIENT_SECRET, List.of(new Secret(CLIENT_SECRET)),
                        SmartRecruitersSettings.URL_SECRET, List.of(new Secret(Accounts.URL_SECRET))));
    }

    @Override
    Answer answer(Asked asked) {
        if (asked.path().equals("/identity/oauth/token")) {
            return asked.text().contains("client_secret=" + CLIENT_SECRET)
                    ? Answer.json(
                            200,
                            Json.createObjectBuilder()
                                    .add("access_token", TOKEN)
                                    .add("expires_in", 1800)
                                    .build())
                    : Answer.json(401, "{}");
        }
        if (!asked.authorization().equals(Optional.of("Bearer " + TOKEN))) {
            return Answer.json(401, "{}");
        }
        return switch (asked.method() + " " + asked.path().replace("/assessment-api/v202010", "")) {
            case "GET /orders/4711" -> hasOrder ? Answer.json(200, order()) : Answer.json(404, "{}");
            case "PATCH /orders/4711/results" -> {
                result = JsonRead.object(asked.body());
                yield new Answer(204, "application/json", new byte[0]);
            }
            case "POST /orders/4711/results/attachment" -> {
                var name = FILE_NAME.matcher(asked.text());
                files.add(name.find() ? name.group(1) : "-");
                uploads.add(asked.text());
                yield new Answer(201, "application/json", new byte[0]);
            }
            default -> Answer.json(404, "{}");
        };
    }

    private JsonObject order() {
        var order = Json.createObjectBuilder()
                .add("id", "4711")
                .add("packageId", "java-backend")
                .add("applicationId", "77")
                .add("job", Json.createObjectBuilder().add("id", "job-3"))
                .add(
                        "candidate",
                        Json.createObjectBuilder()
                                .add("id", "9")
                                .add("firstName", "Ada")
                                .add("lastName", "Example")
                                .add("email", "ada@mail.example"));
        if (listsFiles) {
            var list = Json.createArrayBuilder();
            files.forEach(file -> list.add(Json.createObjectBuilder().add("fileName", file)));
            order.add("results", Json.createObjectBuilder().add("attachments", list));
        }
        return order.build();
    }
}
