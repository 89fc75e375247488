package org.vouchgate.testkit.mdoc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.TestKey;

/** Presents a mobile document: the device's part, and the envelope around both. */
public final class DeviceResponse {

    private final IssuedMdoc document;
    private final List<@Nullable Object> transcript = new ArrayList<>();
    private final Map<Object, Object> ownElements = new LinkedHashMap<>();
    private final Map<Object, @Nullable Object> documentMembers = new LinkedHashMap<>();
    private final Map<Object, @Nullable Object> responseMembers = new LinkedHashMap<>();
    private final Map<Object, Object> proofHeader;
    private final List<Object> further = new ArrayList<>();
    private TestKey key;
    private byte @Nullable [] enclosed;
    private byte @Nullable [] sharedSecret;
    private @Nullable Object deviceAuth;

    private DeviceResponse(IssuedMdoc document) {
        this.document = document;
        this.key = document.device();
        this.proofHeader = Cose.algorithm(Cose.identifier(key));
    }

    public static DeviceResponse of(IssuedMdoc document) {
        return new DeviceResponse(document);
    }

    /** For a request whose answer is posted (OpenID4VP 1.0, appendix B.2.6.1). */
    public DeviceResponse posted(String clientId, String nonce, byte @Nullable [] thumbprint, String responseUri) {
        var info = new ArrayList<@Nullable Object>(List.of(clientId, nonce));
        info.add(thumbprint);
        info.add(responseUri);
        return handover("OpenID4VPHandover", info);
    }

    /** For a request by the Digital Credentials API (appendix B.2.6.2). */
    public DeviceResponse inBrowser(String origin, String nonce, byte @Nullable [] thumbprint) {
        var info = new ArrayList<@Nullable Object>(List.of(origin, nonce));
        info.add(thumbprint);
        return handover("OpenID4VPDCAPIHandover", info);
    }

    /** An element that the device adds. */
    public DeviceResponse own(String nameSpace, String name, Object value) {
        @SuppressWarnings("unchecked")
        var elements =
                (Map<Object, Object>) ownElements.computeIfAbsent(nameSpace, ns -> new LinkedHashMap<Object, Object>());
        elements.put(name, value);
        return this;
    }

    /** Proves with a MAC instead of a signature. */
    public DeviceResponse macWith(byte[] agreedSecret) {
        sharedSecret = agreedSecret;
        proofHeader.put(1, 5);
        return this;
    }

    /** Fault: another key than the document is bound to. */
    public DeviceResponse signedWith(TestKey other) {
        key = other;
        return this;
    }

    /** Fault: the proof carries content of its own. */
    public DeviceResponse enclosing(byte[] content) {
        enclosed = content;
        return this;
    }

    /** Fault: something else in the place of the proof. */
    public DeviceResponse deviceAuth(Object instead) {
        deviceAuth = instead;
        return this;
    }

    public DeviceResponse proofHeader(Object label, Object value) {
        proofHeader.put(label, value);
        return this;
    }

    /** A member of the document, whatever was there; null takes it away. */
    public DeviceResponse document(String member, @Nullable Object value) {
        documentMembers.put(member, value);
        return this;
    }

    /** A member of the response, whatever was there; null takes it away. */
    public DeviceResponse response(String member, @Nullable Object value) {
        responseMembers.put(member, value);
        return this;
    }

    /** Fault: another document in the same response. */
    public DeviceResponse and(DeviceResponse other) {
        further.add(other.document());
        return this;
    }

    public String encoded() {
        return Base64Url.encode(bytes());
    }

    public byte[] bytes() {
        var documents = new ArrayList<Object>(List.of(document()));
        documents.addAll(further);
        var response = new LinkedHashMap<Object, @Nullable Object>();
        response.put("version", "1.0");
        response.put("documents", documents);
        response.put("status", 0);
        return Cbor.encode(changed(response, responseMembers));
    }

    /** The session transcript as encoded. */
    public byte[] transcript() {
        return Cbor.encode(transcript);
    }

    private Map<Object, @Nullable Object> document() {
        var members = new LinkedHashMap<Object, @Nullable Object>();
        members.put("docType", document.type());
        members.put("issuerSigned", inOrder("nameSpaces", document.items(), "issuerAuth", document.issuerAuth()));
        var nameSpaces = Cbor.embedded(ownElements);
        var auth = Optional.ofNullable(deviceAuth).orElseGet(() -> proof(nameSpaces));
        members.put("deviceSigned", inOrder("nameSpaces", nameSpaces, "deviceAuth", auth));
        return changed(members, documentMembers);
    }

    /** {@code Map.of} has another order each time Java is started, and so every byte another place. */
    private static Map<Object, Object> inOrder(String first, Object its, String second, Object itsToo) {
        var members = new LinkedHashMap<Object, Object>();
        members.put(first, its);
        members.put(second, itsToo);
        return members;
    }

    private Object proof(Object nameSpaces) {
        var authentication = List.of("DeviceAuthentication", transcript, document.type(), nameSpaces);
        var content = Cbor.encode(Cbor.embedded(authentication));
        return sharedSecret == null
                ? Map.of("deviceSignature", Cose.sign1(key, proofHeader, Map.of(), enclosed, content))
                : Map.of("deviceMac", Cose.mac0(macKey(sharedSecret), proofHeader, enclosed, content));
    }

    /** HKDF of RFC 5869, one block. */
    private byte[] macKey(byte[] secret) {
        var extracted = Cose.hmac(sha256(Cbor.encode(Cbor.embedded(transcript))), secret);
        return Cose.hmac(extracted, new byte[] {'E', 'M', 'a', 'c', 'K', 'e', 'y', 1});
    }

    private DeviceResponse handover(String name, List<@Nullable Object> info) {
        transcript.clear();
        transcript.add(null);
        transcript.add(null);
        transcript.add(List.of(name, sha256(Cbor.encode(info))));
        return this;
    }

    private static Map<Object, @Nullable Object> changed(
            Map<Object, @Nullable Object> members, Map<Object, @Nullable Object> changes) {
        changes.forEach((name, value) -> {
            if (value == null) {
                members.remove(name);
            } else {
                members.put(name, value);
            }
        });
        return members;
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
