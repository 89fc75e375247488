package org.vouchgate.demo.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.vouchgate.demo.DataDirectory;
import org.vouchgate.testkit.IssuedCredential;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.wallet.TestWallet;

/** All demo wallets, one for each browser that came by. On disk a wallet is known by its cookie's hash alone. */
@ApplicationScoped
public class Wallets {

    private static final int TOKEN_BYTES = 32;

    @Inject
    DataDirectory data;

    @Inject
    SecureRandom chance;

    private final Map<String, TestWallet> open = new ConcurrentHashMap<>();

    /** The browser's own token if it has a sound one, a new one otherwise. */
    public String token(@Nullable String cookie) {
        if (cookie != null && cookie.matches("[A-Za-z0-9_-]{43}")) {
            return cookie;
        }
        var bytes = new byte[TOKEN_BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public TestWallet open(String token) {
        return open.computeIfAbsent(
                file(token), file -> data.read(file).map(this::restore).orElseGet(() -> TestWallet.fresh(chance)));
    }

    /** Throws everything away, the key included: the next holder is somebody else. */
    void empty(String token) {
        var wallet = TestWallet.fresh(chance);
        open.put(file(token), wallet);
        save(token, wallet);
    }

    public void save(String token, TestWallet wallet) {
        var credentials = Json.createArrayBuilder();
        wallet.credentials()
                .forEach(credential -> credentials.add(Json.createObjectBuilder()
                        .add("format", credential.format())
                        .add("encoded", credential.encoded())));
        data.write(
                file(token),
                Json.createObjectBuilder()
                        .add("key", wallet.key().export())
                        .add("credentials", credentials)
                        .build());
    }

    private TestWallet restore(JsonObject kept) {
        var wallet = TestWallet.of(TestKey.restore(kept.getJsonObject("key")), chance);
        for (var credential : kept.getJsonArray("credentials").getValuesAs(JsonObject.class)) {
            wallet.receive(new IssuedCredential(credential.getString("format"), credential.getString("encoded")));
        }
        return wallet;
    }

    private static String file(String token) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return "wallet-" + HexFormat.of().formatHex(hash) + ".json";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
