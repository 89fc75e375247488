package org.vouchgate.gateway.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.JsonBody;
import org.vouchgate.matching.Weights;
import org.vouchgate.matching.WeightsFile;

/** Every number that scoring multiplies by: what it is, what it was, and who changed it why. */
@Path("api/v1/weights")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class WeightsResource {

    @Inject
    EmployerWeights weights;

    @Inject
    SetWeights setWeights;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "What is scored with now")
    public JsonObject current() {
        return view(weights.of(caller.employer()));
    }

    @GET
    @Path("history")
    @Operation(summary = "Everything that was scored with, newest first, with who changed it, when and why")
    public JsonArray history() {
        var history = Json.createArrayBuilder();
        weights.history(caller.employer()).forEach(each -> history.add(view(each)));
        return history.build();
    }

    @PUT
    @Operation(
            summary = "Score with other numbers from now on, or switch scores off",
            description =
                    "Send all numbers as they are listed, reason, and perhaps scoring (true or false; as it is unless"
                            + " given) and basedOn (the version that was looked at; 409 if another has come since).")
    public JsonObject change(@RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body) {
        var wanted = JsonBody.object(body);
        var now = weights.of(caller.employer());
        var numbers = WeightsFile.<Weights>read(wanted, "wanted", read -> read, mistakes -> {
            throw Refusal.of(mistakes);
        });
        var on = switchOf(wanted).orElse(now.on());
        return view(setWeights.change(
                caller.employer(),
                caller.subject(),
                numbers,
                on,
                text(wanted, "reason").orElse(""),
                text(wanted, "basedOn")));
    }

    @POST
    @Path("restore")
    @Operation(summary = "Score with an earlier version's numbers again; send version and reason")
    public JsonObject restore(
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body) {
        var wanted = JsonBody.object(body);
        return view(setWeights.restore(
                caller.employer(),
                caller.subject(),
                text(wanted, "version").orElse(""),
                text(wanted, "reason").orElse("")));
    }

    private static JsonObject view(Scoring scoring) {
        var json = Json.createObjectBuilder()
                .add("version", scoring.weights().version())
                .add("scoring", scoring.on())
                .addAll(Json.createObjectBuilder(WeightsFile.write(scoring.weights())));
        scoring.change()
                .ifPresent(change -> json.add("changedAt", change.at().toString())
                        .add("changedBy", change.by())
                        .add("reason", change.reason()));
        return json.build();
    }

    private static Optional<Boolean> switchOf(JsonObject wanted) {
        var value = wanted.getOrDefault("scoring", JsonValue.NULL);
        return switch (value.getValueType()) {
            case TRUE -> Optional.of(true);
            case FALSE -> Optional.of(false);
            case NULL -> Optional.empty();
            default -> throw Refusal.of("/scoring", "This must be true or false.");
        };
    }

    private static Optional<String> text(JsonObject wanted, String member) {
        return wanted.get(member) instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
    }
}
