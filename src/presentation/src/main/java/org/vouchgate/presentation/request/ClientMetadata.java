package org.vouchgate.presentation.request;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.vouchgate.presentation.dcql.CredentialQuery;
import org.vouchgate.presentation.dcql.DcqlQuery;

/** What a wallet is told about the verifier (section 5.1): only the three members that it may use. */
final class ClientMetadata {

    private ClientMetadata() {}

    static JsonObject of(DcqlQuery query, VpFormats formats, Optional<EncryptionOffer> encryption) {
        var asked = query.credentials().stream().map(CredentialQuery::format).toList();
        var metadata = Json.createObjectBuilder().add("vp_formats_supported", formats.toJson(asked));
        encryption.ifPresent(offer -> {
            metadata.add(
                    "jwks",
                    Json.createObjectBuilder()
                            .add("keys", Json.createArrayBuilder().add(offer.publicJwk())));
            var methods = Json.createArrayBuilder();
            offer.methods().forEach(method -> methods.add(method.wireName()));
            metadata.add("encrypted_response_enc_values_supported", methods);
        });
        return metadata.build();
    }
}
