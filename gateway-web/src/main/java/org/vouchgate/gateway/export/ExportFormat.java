package org.vouchgate.gateway.export;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.vouchgate.gateway.platform.GatewaySettings;

/** What a verified result can be exported as. */
public enum ExportFormat {
    LER_RS("ler-rs", LerRs::of),
    JSON_RESUME("json-resume", JsonResume::of);

    private final String wireName;
    private final Function<VerifiedRecord, JsonObject> document;

    ExportFormat(String wireName, Function<VerifiedRecord, JsonObject> document) {
        this.wireName = wireName;
        this.document = document;
    }

    static Optional<ExportFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.wireName.equals(name))
                .findFirst();
    }

    public String wireName() {
        return wireName;
    }

    /** Where a request's result is had in this format: behind the login. */
    public URI of(UUID request, GatewaySettings gateway) {
        return gateway.at("/api/v1/presentation-requests/" + request + "/export?format=" + wireName);
    }

    JsonObject of(VerifiedRecord told) {
        return document.apply(told);
    }
}
