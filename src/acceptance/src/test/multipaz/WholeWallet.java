import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import kotlin.Unit;
import kotlin.coroutines.Continuation;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlin.time.Instant;
import kotlinx.coroutines.BuildersKt;
import kotlinx.io.bytestring.ByteString;
import org.multipaz.credential.Credential;
import org.multipaz.crypto.Algorithm;
import org.multipaz.crypto.EcCurve;
import org.multipaz.crypto.EcPrivateKey;
import org.multipaz.crypto.EcPrivateKeyJvmKt;
import org.multipaz.document.Document;
import org.multipaz.document.DocumentStore;
import org.multipaz.documenttype.DocumentTypeRepository;
import org.multipaz.mdoc.credential.MdocCredential;
import org.multipaz.presentment.FaceMatchingMode;
import org.multipaz.presentment.FaceNotMatchedException;
import org.multipaz.presentment.PresentmentCanceledException;
import org.multipaz.presentment.PresentmentCannotSatisfyRequestException;
import org.multipaz.presentment.SimplePresentmentSource;
import org.multipaz.presentment.UriSchemePresentmentKt;
import org.multipaz.sdjwt.credential.KeyBoundSdJwtVcCredential;
import org.multipaz.securearea.PassphraseConstraints;
import org.multipaz.securearea.SecureAreaRepository;
import org.multipaz.securearea.software.SoftwareCreateKeySettings;
import org.multipaz.securearea.software.SoftwareSecureArea;
import org.multipaz.storage.ephemeral.EphemeralStorage;

/**
 * Answers one authorization request with Multipaz alone, from the link to the post. The job is JSON on standard input; on
 * standard output it says that the verifier took the answer, or it ends with what Multipaz threw.
 */
public final class WholeWallet {

    private static final String DOMAIN = "certificates";

    /** A suspending Kotlin function, seen from Java. */
    @FunctionalInterface
    interface Suspended<T> {
        Object start(Continuation<? super T> continuation)
                throws FaceNotMatchedException, PresentmentCanceledException,
                        PresentmentCannotSatisfyRequestException;
    }

    private WholeWallet() {}

    public static void main(String[] arguments)
            throws GeneralSecurityException, IOException, InterruptedException {
        var out = System.out;
        // Libraries may log; what is read is the answer alone.
        System.setOut(System.err);
        JsonObject job;
        try (var reader = Json.createReader(System.in)) {
            job = reader.readObject();
        }
        trust(Path.of(job.getString("authority")));
        var storage = new EphemeralStorage();
        SoftwareSecureArea area = await(made -> SoftwareSecureArea.Companion.create(storage, made));
        var store = new DocumentStore.Builder(storage, new SecureAreaRepository.Builder().add(area).build()).build();
        var document = received(job, store, area);
        await(done -> UriSchemePresentmentKt.uriSchemePresentment(
                consenting(store, document),
                job.getString("authorizationRequest"),
                null,
                null,
                io.ktor.client.engine.java.Java.INSTANCE,
                shown -> Unit.INSTANCE,
                done));
        out.println(Json.createObjectBuilder().add("taken", true).build());
    }

    private static Document received(JsonObject job, DocumentStore store, SoftwareSecureArea area)
            throws GeneralSecurityException, InterruptedException {
        var now = Instant.Companion.fromEpochSeconds(System.currentTimeMillis() / 1000, 0);
        Document document = await(made -> store.createDocument(
                "Certificate", "Certificate", null, null, null, null, now, List.of(), null, made));
        var settings = new SoftwareCreateKeySettings(
                false,
                "",
                new PassphraseConstraints(0, 0, false),
                Algorithm.ESP256,
                "holder",
                null,
                null,
                holder(job),
                false,
                Set.of());
        // What an issuer of mobile documents hands over is binary; an SD-JWT VC is text.
        var mobile = job.getString("format").equals("mso_mdoc");
        Credential credential = await(made -> mobile
                ? MdocCredential.Companion.create(
                        document, null, DOMAIN, area, job.getString("type"), settings, made)
                : KeyBoundSdJwtVcCredential.Companion.create(
                        document, null, DOMAIN, area, job.getString("type"), settings, made));
        var encoded = mobile
                ? bytes(job.getString("credential"))
                : job.getString("credential").getBytes(StandardCharsets.US_ASCII);
        await(done -> credential.certify(new ByteString(encoded, 0, encoded.length), done));
        return document;
    }

    /** A holder who knows no verifier and agrees to all that is asked. */
    private static SimplePresentmentSource consenting(DocumentStore store, Document document) {
        return new SimplePresentmentSource(
                store,
                new DocumentTypeRepository(),
                null,
                null,
                () -> null,
                (requester, known) -> null,
                (requester, trusted, asked, chosen, focused, selection) ->
                        asked.getCredentialQueryResult().select(List.of(document)),
                (shown, badges) -> List.of(),
                (credential, requesters, mode) -> FaceMatchingMode.NEVER,
                true,
                List.of(DOMAIN),
                List.of(),
                List.of(),
                List.of(DOMAIN));
    }

    private static EcPrivateKey holder(JsonObject job) throws GeneralSecurityException {
        var keys = KeyFactory.getInstance("EC");
        return EcPrivateKeyJvmKt.toEcPrivateKey(
                keys.generatePrivate(new PKCS8EncodedKeySpec(bytes(job.getString("pkcs8")))),
                keys.generatePublic(new X509EncodedKeySpec(bytes(job.getString("spki")))),
                EcCurve.P256);
    }

    /** The development authority, and nobody else, for the HTTPS client that Multipaz is given. */
    private static void trust(Path authority) throws GeneralSecurityException, IOException {
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (var pem = Files.newInputStream(authority)) {
            trusted.setCertificateEntry(
                    "authority", CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        SSLContext.setDefault(context);
    }

    private static byte[] bytes(String base64Url) {
        return Base64.getUrlDecoder().decode(base64Url);
    }

    private static <T> T await(Suspended<T> call) throws InterruptedException {
        return BuildersKt.runBlocking(EmptyCoroutineContext.INSTANCE, (scope, continuation) -> {
            try {
                return call.start(continuation);
            } catch (FaceNotMatchedException
                    | PresentmentCanceledException
                    | PresentmentCannotSatisfyRequestException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
