package org.vouchgate.gateway.metrics;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.platform.MetricsSettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;

/** The operator's numbers. Whose token it is has nothing to do with employers, their people and their tokens. */
@Path("metrics")
@PermitAll // the operator is nobody's employee; the token is asked for here
public class MetricsResource {

    private static final String BEARER = "Bearer ";

    @Inject
    AllMeasures all;

    @Inject
    MetricsSettings settings;

    @Inject
    Clock clock;

    @GET
    @Operation(hidden = true)
    public Response metrics(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        return Response.ok(text(authorization))
                .header(HttpHeaders.CONTENT_TYPE, PrometheusText.CONTENT_TYPE)
                .build();
    }

    String text(@Nullable String authorization) {
        var token = settings.token().orElseThrow(() -> new NotFound("page"));
        if (!MessageDigest.isEqual(bytes(presented(authorization)), bytes(token))) {
            throw new UserError(Problem.of(
                    "operator-only",
                    401,
                    "These numbers are for whoever runs this gateway",
                    "Send the value of gateway.metrics.token as a bearer token."));
        }
        return PrometheusText.of(all.at(clock.instant()));
    }

    private static String presented(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip())
                .orElse("");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
