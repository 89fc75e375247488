import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import kotlin.Unit;
import kotlin.coroutines.Continuation;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlin.time.Instant;
import kotlinx.coroutines.BuildersKt;
import kotlinx.serialization.json.JsonElementKt;
import org.multipaz.crypto.Algorithm;
import org.multipaz.crypto.AsymmetricKey;
import org.multipaz.crypto.Crypto;
import org.multipaz.crypto.EcCurve;
import org.multipaz.crypto.EcPrivateKey;
import org.multipaz.crypto.EcPrivateKeyJvmKt;
import org.multipaz.crypto.EcPublicKey;
import org.multipaz.crypto.JsonWebEncryption;
import org.multipaz.sdjwt.SdJwt;
import org.multipaz.sdjwt.SdJwtKb;

/**
 * Presents one SD-JWT VC with Multipaz and encrypts the response with it: a job on standard input, what came of it on
 * standard output, both JSON. A program of its own because Multipaz is compiled for Java 21 and the gateway for 17.
 */
public final class Wallet {

    /** A suspending Kotlin function, seen from Java. */
    @FunctionalInterface
    interface Suspended<T> {
        Object start(Continuation<? super T> continuation);
    }

    private Wallet() {}

    public static void main(String[] arguments) throws GeneralSecurityException, InterruptedException {
        var out = System.out;
        // Libraries may log; what is read is the answer alone.
        System.setOut(System.err);
        JsonObject job;
        try (var reader = Json.createReader(System.in)) {
            job = reader.readObject();
        }
        var presented = present(job);
        var parameters = Json.createObjectBuilder()
                .add(
                        "vp_token",
                        Json.createObjectBuilder()
                                .add(job.getString("query"), Json.createArrayBuilder().add(presented)))
                .add("state", job.getString("state"))
                .build();
        out.println(Json.createObjectBuilder()
                .add("presented", presented)
                .add("response", seal(parameters, job.getJsonObject("recipient"), job.getString("encryption")))
                .build());
    }

    private static String present(JsonObject job) throws GeneralSecurityException, InterruptedException {
        Set<String> claims = job.getJsonArray("claims").getValuesAs(JsonString::getString).stream()
                .collect(Collectors.toSet());
        SdJwt whole = await(read -> SdJwt.Companion.fromCompactSerialization(job.getString("credential"), read));
        SdJwt asked = await(filtered -> whole.filter(
                (path, value) -> claims.contains(
                        JsonElementKt.getJsonPrimitive(path.get(0)).getContent()),
                filtered));
        var holder = AsymmetricKey.Companion.anonymous(holder(job), Algorithm.ES256);
        var now = Instant.Companion.fromEpochSeconds(System.currentTimeMillis() / 1000, 0);
        SdJwtKb presented = await(made -> asked.present(
                holder, job.getString("nonce"), job.getString("audience"), now, more -> Unit.INSTANCE, made));
        return presented.getCompactSerialization();
    }

    private static String seal(JsonObject parameters, JsonObject recipient, String encryption)
            throws InterruptedException {
        var key = EcPublicKey.Companion.fromJwk(kotlin(recipient));
        return await(made -> JsonWebEncryption.INSTANCE.encrypt(
                kotlin(parameters),
                key,
                Algorithm.valueOf(encryption),
                null,
                null,
                Crypto.INSTANCE.getSecureRandom(),
                recipient.getString("kid"),
                null,
                made));
    }

    private static EcPrivateKey holder(JsonObject job) throws GeneralSecurityException {
        var keys = KeyFactory.getInstance("EC");
        return EcPrivateKeyJvmKt.toEcPrivateKey(
                keys.generatePrivate(new PKCS8EncodedKeySpec(bytes(job.getString("pkcs8")))),
                keys.generatePublic(new X509EncodedKeySpec(bytes(job.getString("spki")))),
                EcCurve.P256);
    }

    private static kotlinx.serialization.json.JsonObject kotlin(JsonObject json) {
        return JsonElementKt.getJsonObject(
                kotlinx.serialization.json.Json.Default.parseToJsonElement(json.toString()));
    }

    private static byte[] bytes(String base64Url) {
        return Base64.getUrlDecoder().decode(base64Url);
    }

    private static <T> T await(Suspended<T> call) throws InterruptedException {
        return BuildersKt.runBlocking(
                EmptyCoroutineContext.INSTANCE, (scope, continuation) -> call.start(continuation));
    }
}
