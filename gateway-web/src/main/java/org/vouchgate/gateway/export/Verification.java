package org.vouchgate.gateway.export;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.vouchgate.gateway.export.VerifiedRecord.Proof;
import org.vouchgate.gateway.export.VerifiedRecord.VerifiedCredential;

/** How something was verified, as a member of our own that formats without a place for it carry. */
final class Verification {

    /** The member's name: no format that we export to has one like it. */
    static final String MEMBER = "vouchgate";

    private Verification() {}

    /** Of the whole document. */
    static JsonObjectBuilder of(VerifiedRecord told) {
        return Json.createObjectBuilder()
                .add("notice", told.notice())
                .add("request", told.request().toString())
                .add("verifiedAt", told.judgedAt().toString())
                .add("liveResult", told.live().toString())
                .add("credentialsIncluded", false)
                .add("leftOut", told.leftOut());
    }

    static JsonObjectBuilder of(List<Proof> proofs, VerifiedRecord told) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        proofs.forEach(proof -> {
            var one = Json.createObjectBuilder().add("issuer", proof.issuer()).add("issuerId", proof.issuerId());
            proof.level().ifPresent(level -> one.add("level", level));
            proof.awarded().ifPresent(awarded -> one.add("awarded", awarded.toString()));
            all.add(one);
        });
        return status(told).add("shownBy", all);
    }

    static JsonObjectBuilder of(VerifiedCredential credential, VerifiedRecord told) {
        var one = status(told).add("vouchedBy", credential.vouchedBy());
        credential.issuerId().ifPresent(id -> one.add("issuerId", id));
        credential.validFrom().ifPresent(from -> one.add("validFrom", from.toString()));
        credential.validUntil().ifPresent(until -> one.add("validUntil", until.toString()));
        if (!credential.achievements().isEmpty()) {
            one.add("achievements", Json.createArrayBuilder(credential.achievements()));
        }
        return one;
    }

    private static JsonObjectBuilder status(VerifiedRecord told) {
        return Json.createObjectBuilder()
                .add("status", "verified")
                .add("liveResult", told.live().toString());
    }
}
