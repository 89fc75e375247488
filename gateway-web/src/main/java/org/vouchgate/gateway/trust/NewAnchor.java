package org.vouchgate.gateway.trust;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Certificate authorities to rely on.
 *
 * @param pem             one or more certificates in PEM form
 * @param credentialTypes what issuers below them are trusted for; every type ({@code *}) unless said
 */
@Schema(name = "NewTrustAnchor")
public record NewAnchor(
        @NotBlank @Size(max = 300_000) String pem,
        @Nullable @Size(min = 1, max = 50) List<@NotBlank @Size(max = 300) String> credentialTypes) {}
