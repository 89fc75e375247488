package org.vouchgate.credential.mdoc;

import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.FormatVerifier;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.cbor.CborItem;
import org.vouchgate.credential.cose.CoseKey;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.StatusClaim;
import org.vouchgate.credential.w3c.Read;

/** Reads mobile documents, each in a device response of its own. */
public final class MdocVerifier implements FormatVerifier {

    /** Looked up once: each call of {@code Json} would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final MdocPolicy policy;

    public MdocVerifier() {
        this(MdocPolicy.USUAL);
    }

    public MdocVerifier(MdocPolicy policy) {
        this.policy = policy;
    }

    @Override
    public CredentialFormat format() {
        return CredentialFormat.MDOC;
    }

    @Override
    public Reading read(PresentedCredential presented, Challenge challenge, Instant at) {
        return MobileDocument.read(presented.encoded())
                .fold(document -> read(document, presented, challenge, at), Reading::unreadable);
    }

    private Reading read(MobileDocument document, PresentedCredential presented, Challenge challenge, Instant at) {
        var payload = document.issuerAuth().payload();
        if (payload.isEmpty()) {
            return Reading.unreadable(
                    Finding.failed(Reason.DATA_MODEL_VIOLATED, "The document does not carry what its issuer signed"));
        }
        return SecurityObject.read(payload.get())
                .fold(object -> read(document, object, payload.get(), presented, challenge, at), Reading::unreadable);
    }

    private Reading read(
            MobileDocument document,
            SecurityObject object,
            byte[] payload,
            PresentedCredential presented,
            Challenge challenge,
            Instant at) {
        var elements = elements(document, object);
        var issuer = elements.then(shown -> new IssuerAuth(policy)
                .check(document.issuerAuth(), payload, object.validity().signed()));
        var integrity = issuer.fold(
                signer -> Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed with the key of the presented certificate"),
                refusal -> refusal);
        var holderBinding = holderBinding(document, object, presented, challenge);
        var findings = List.of(integrity, holderBinding, object.validity().finding(at));
        return new Reading(
                issuer.fold(Optional::of, refusal -> Optional.<Issuer>empty())
                        .map(signer -> credential(object, signer, content(elements), holderBinding)),
                findings);
    }

    private static Read<Map<String, Map<String, CborItem>>> elements(MobileDocument document, SecurityObject object) {
        return document.type().equals(object.type())
                ? IssuerItems.check(document, object)
                : new Read.Refused<>(Finding.failed(
                        Reason.CONTENT_CONTRADICTORY,
                        "The document says that it is of another kind than its issuer signed"));
    }

    private static Map<String, Map<String, CborItem>> content(Read<Map<String, Map<String, CborItem>>> elements) {
        return elements.fold(shown -> shown, refusal -> Map.of());
    }

    private Finding holderBinding(
            MobileDocument document, SecurityObject object, PresentedCredential presented, Challenge challenge) {
        var required = presented.holderBindingRequired();
        if (document.deviceSigned().isPresent()
                && (required || challenge.handover().isPresent())) {
            return transactionRefusal(presented, challenge)
                    .orElseGet(() -> DeviceProof.check(document.deviceSigned().get(), policy, object, challenge));
        }
        return required
                ? Finding.failed(Reason.HOLDER_PROOF_MISSING, "The device did not prove that the document is its own")
                : Finding.notApplicable(
                        Reason.HOLDER_BINDING_NOT_ASKED,
                        "No proof of possession was asked for; whoever has a copy could have sent it");
    }

    /** Appendix B.2.1: each kind of transaction defines a data element to answer with, and none is defined here. */
    private static Optional<Finding> transactionRefusal(PresentedCredential presented, Challenge challenge) {
        return challenge.transactionData().stream()
                        .anyMatch(asked -> asked.credentialIds().contains(presented.queryId()))
                ? Optional.of(Finding.failed(
                        Reason.TRANSACTION_DATA_UNSUPPORTED,
                        "A mobile document cannot authorise what the request asked to have authorised"))
                : Optional.empty();
    }

    private static Credential credential(
            SecurityObject object, Issuer issuer, Map<String, Map<String, CborItem>> elements, Finding holderBinding) {
        var proven = holderBinding.answer() == Answer.PASSED;
        return new Credential(
                CredentialFormat.MDOC,
                List.of(object.type()),
                issuer,
                Optional.empty(),
                proven
                        ? CoseKey.read(object.deviceKey()).map(CoseKey::key).map(PublicJwk::thumbprint)
                        : Optional.empty(),
                proven ? SubjectBinding.CRYPTOGRAPHIC : SubjectBinding.NONE,
                object.validity().from(),
                object.validity().until(),
                status(object),
                ElementJson.of(elements));
    }

    /** The same members as the claim of that name in a JWT (Token Status List, section 6.3). */
    private static List<StatusReference> status(SecurityObject object) {
        return object.status()
                .map(ElementJson::of)
                .map(status -> JSON.createObjectBuilder().add("status", status).build())
                .map(StatusClaim::references)
                .orElse(List.of());
    }
}
