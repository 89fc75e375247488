package org.vouchgate.gateway.trust;

import jakarta.json.JsonArray;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An issuer to rely on, by the same rules as in a trust file.
 *
 * @param identifier      a DID, an https URL, or a certificate's subject; any IRI with pinned keys
 * @param credentialTypes what it is trusted for: {@code vct} values, W3C types; {@code *} for every type
 * @param keySource       how it proves its key; follows from the identifier, or from pinned keys, unless said
 * @param name            what the employer calls it
 * @param pinnedKeys      its public keys as JWKs, with the key source {@code pinned-key} and with no other
 */
@Schema(name = "NewTrustedIssuer")
public record NewIssuer(
        @NotBlank @Size(max = 600) @Pattern(regexp = NewAnchor.ONE_LINE)
        String identifier,

        @NotNull @Size(min = 1, max = 50)
        List<@NotBlank @Size(max = 300) @Pattern(regexp = NewAnchor.ONE_LINE) String> credentialTypes,

        @Nullable @Size(max = 24) String keySource,
        @Nullable @Size(max = 200) String name,

        @Nullable @Schema(type = SchemaType.ARRAY, implementation = Object.class)
        JsonArray pinnedKeys) {}
