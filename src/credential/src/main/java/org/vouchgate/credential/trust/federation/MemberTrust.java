package org.vouchgate.credential.trust.federation;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.credential.trust.SourceEntry;

/** What one federation's answer about an entity means for one credential of that entity. */
final class MemberTrust {

    private final SourceEntry.Federation entry;

    MemberTrust(SourceEntry.Federation entry) {
        this.entry = entry;
    }

    Finding trusts(Credential credential, Membership membership) {
        return membership.fold(
                member -> said(member(credential, member), Optional.of(member)),
                stranger -> said(
                        stranger.refused()
                                ? Finding.failed(
                                        Reason.ISSUER_NOT_TRUSTED_FOR_TYPE,
                                        "The issuer belongs to " + entry.name()
                                                + ", but not as an issuer that its rules allow")
                                : Finding.failed(
                                        Reason.ISSUER_UNKNOWN, "The issuer does not belong to " + entry.name()),
                        Optional.empty()),
                unreachable -> said(
                        Finding.unknown(
                                Reason.TRUST_SOURCE_UNREACHABLE,
                                "It could not be found out whether the issuer belongs to " + entry.name() + ", because "
                                        + unreachable.why()),
                        Optional.empty()));
    }

    private Finding member(Credential credential, Membership.Member member) {
        return entry.types().allow(credential.types()) && offers(member.metadata(), credential.types())
                ? Finding.passed(
                        Reason.ISSUER_ON_TRUST_LIST, member.name().orElse("The issuer") + " belongs to " + entry.name())
                : Finding.failed(
                        Reason.ISSUER_NOT_TRUSTED_FOR_TYPE,
                        "The issuer belongs to " + entry.name() + ", but not for this type of credential");
    }

    /** An issuer that says what it issues, under its federation's policies, is trusted for nothing else. */
    private static boolean offers(JsonObject metadata, List<String> types) {
        return EntityStatement.object(metadata, "credential_configurations_supported")
                .map(offered -> offered.values().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonValue::asJsonObject)
                        .flatMap(MemberTrust::types)
                        .anyMatch(types::contains))
                .orElse(true);
    }

    private static Stream<String> types(JsonObject offered) {
        var definition = EntityStatement.object(offered, "credential_definition")
                .map(defined -> defined.get("type"))
                .filter(JsonArray.class::isInstance)
                .stream()
                .flatMap(array -> array.asJsonArray().stream())
                .filter(JsonString.class::isInstance)
                .map(type -> ((JsonString) type).getString())
                .filter(type -> !type.equals("VerifiableCredential"));
        return Stream.concat(
                Stream.of("vct", "doctype")
                        .map(name -> EntityStatement.text(offered, name))
                        .flatMap(Optional::stream),
                definition);
    }

    private Finding said(Finding finding, Optional<Membership.Member> member) {
        return finding.having(List.of(new TrustAnswer(
                entry.name(),
                TrustAnswer.Kind.OPENID_FEDERATION,
                TrustAnswer.Outcome.of(finding),
                finding.reason(),
                member.map(Membership.Member::resolvedAt),
                member.<Instant>map(Membership.Member::validUntil))));
    }
}
