package org.vouchgate.credential.mdoc;

import java.security.interfaces.ECPublicKey;
import java.util.Optional;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Handover.Recipient;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.cbor.CborItem;
import org.vouchgate.credential.cbor.CborItem.Nothing;
import org.vouchgate.credential.cbor.CborItem.Undefined;
import org.vouchgate.credential.cose.CoseKey;
import org.vouchgate.credential.cose.CoseMac0;
import org.vouchgate.credential.cose.CoseSign1;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.credential.mdoc.MobileDocument.DeviceSigned;

/** Checks that the device the document is bound to made a proof for this request (ISO/IEC 18013-5, 9.1.3). */
final class DeviceProof {

    private final MdocPolicy policy;
    private final SecurityObject object;
    private final SessionTranscript transcript;
    private final Optional<Recipient> recipient;

    /**
     * @param transcript what the proof must be made over
     * @param recipient  the one key that the request offered, if it offered one
     */
    DeviceProof(MdocPolicy policy, SecurityObject object, SessionTranscript transcript, Optional<Recipient> recipient) {
        this.policy = policy;
        this.object = object;
        this.transcript = transcript;
        this.recipient = recipient;
    }

    /** Asks it of a challenge; one without a handover gives nothing to make a proof over. */
    static Finding check(DeviceSigned signed, MdocPolicy policy, SecurityObject object, Challenge challenge) {
        return challenge
                .handover()
                .map(handover -> new DeviceProof(
                                policy, object, SessionTranscript.of(challenge, handover), handover.recipient())
                        .check(signed))
                .orElseGet(() -> failed(
                        Reason.HOLDER_PROOF_AUDIENCE_MISMATCH,
                        "The device's proof belongs to a request, and the document did not come in answer to one"));
    }

    Finding check(DeviceSigned signed) {
        var key = CoseKey.read(object.deviceKey());
        if (key.isEmpty()) {
            return failed(
                    Reason.HOLDER_KEY_UNUSABLE,
                    "The issuer bound this document to a device in a way this gateway does not accept");
        }
        if (!isEveryElementAuthorized(signed)) {
            return failed(
                    Reason.HOLDER_CLAIM_NOT_AUTHORIZED,
                    "The device added something to the document that the issuer did not allow it to add");
        }
        return proven(signed, key.get());
    }

    private boolean isEveryElementAuthorized(DeviceSigned signed) {
        return signed.elements().entrySet().stream()
                .allMatch(nameSpace -> nameSpace.getValue().stream()
                        .allMatch(element -> object.authorized().allow(nameSpace.getKey(), element)));
    }

    /** Some wallets name the proof that they did not make, with null or undefined in its place. */
    private static boolean isMade(CborItem proof) {
        return !(proof instanceof Nothing || proof instanceof Undefined);
    }

    private Finding proven(DeviceSigned signed, CoseKey key) {
        var signature = signed.auth().get("deviceSignature").filter(DeviceProof::isMade);
        var mac = signed.auth().get("deviceMac").filter(DeviceProof::isMade);
        if (signature.isPresent() == mac.isPresent()) {
            return malformed();
        }
        var content = transcript.deviceAuthentication(
                object.type(), signed.nameSpaces().encoded());
        if (signature.isPresent()) {
            return signature
                    .flatMap(CoseSign1::read)
                    // 9.1.3.6: what is signed is never enclosed, so that nobody is led to believe another content.
                    .filter(proof -> proof.payload().isEmpty())
                    .map(proof -> signed(proof, key, content))
                    .orElseGet(DeviceProof::malformed);
        }
        return mac.flatMap(CoseMac0::read)
                .filter(proof -> proof.payload().isEmpty())
                .map(proof -> authenticated(proof, key, content))
                .orElseGet(DeviceProof::malformed);
    }

    private Finding signed(CoseSign1 proof, CoseKey key, byte[] content) {
        var permitted = proof.algorithm().filter(key::permitsVerifying).isPresent();
        var check = proof.refusedByHeader(policy.deviceAlgorithms())
                .orElseGet(() -> permitted
                        ? proof.verify(key.key().key(), policy.deviceAlgorithms(), content)
                        : SignatureCheck.KEY_UNFIT);
        return finding(check);
    }

    private Finding authenticated(CoseMac0 proof, CoseKey key, byte[] content) {
        if (!policy.deviceMac()) {
            return finding(SignatureCheck.ALGORITHM_NOT_ALLOWED);
        }
        return finding(proof.refusedByHeader()
                .orElseGet(() -> sharedSecret(key)
                        .map(secret -> proof.verify(MacKey.derive(secret, transcript.salt()), content))
                        .orElse(SignatureCheck.KEY_UNFIT)));
    }

    /** Only with the one key that the request offered: with more of them, nobody says which is meant. */
    private Optional<byte[]> sharedSecret(CoseKey key) {
        return key.key().key() instanceof ECPublicKey device
                ? recipient.flatMap(verifier -> verifier.agreement().with(device))
                : Optional.empty();
    }

    static Finding malformed() {
        return failed(Reason.HOLDER_PROOF_MALFORMED, "The device's proof is not well-formed");
    }

    private static Finding finding(SignatureCheck check) {
        return switch (check) {
            case VALID ->
                Finding.passed(Reason.PRESENTED_BY_HOLDER, "Presented for this request by the device it is bound to");
            case ALGORITHM_NOT_ALLOWED, CRITICAL_HEADER_NOT_UNDERSTOOD ->
                failed(
                        Reason.HOLDER_PROOF_ALGORITHM_NOT_ALLOWED,
                        "The device's proof is made in a way this gateway does not accept");
            case KEY_UNFIT ->
                failed(Reason.HOLDER_KEY_UNUSABLE, "The device's key cannot have made this kind of proof");
            case SIGNATURE_INVALID ->
                failed(
                        Reason.HOLDER_PROOF_SIGNATURE_INVALID,
                        "The device's proof was made by another device, or for another request");
        };
    }

    private static Finding failed(Reason reason, String sentence) {
        return Finding.failed(reason, sentence);
    }
}
