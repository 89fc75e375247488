package org.vouchgate.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals secrets that must be kept: AES-256-GCM under the gateway's master key, bound to the place they are kept in. */
@ApplicationScoped
public class Vault {

    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    @Inject
    VaultSettings settings;

    @Inject
    Secrets secrets;

    /**
     * Seals a secret.
     *
     * @param secret the text to protect
     * @param place  where it will be kept, such as {@code presentation_request.response_key:<id>}; the same is needed to open it
     */
    public String seal(String secret, String place) {
        var iv = new byte[IV_BYTES];
        secrets.random().nextBytes(iv);
        try {
            var sealed = run(Cipher.ENCRYPT_MODE, iv, place, secret.getBytes(StandardCharsets.UTF_8));
            var whole = ByteBuffer.allocate(iv.length + sealed.length).put(iv).put(sealed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
        } catch (GeneralSecurityException e) {
            throw unusable(place, e);
        }
    }

    /** Opens what {@link #seal} made for the same place. Anything else is a bug or a break-in, and flies. */
    public String open(String sealed, String place) {
        try {
            return unseal(Base64.getUrlDecoder().decode(sealed), place);
        } catch (GeneralSecurityException e) {
            throw unusable(place, e);
        }
    }

    /** The same for what was out of our hands, such as a cookie: empty if it is not, unchanged, what we sealed. */
    public Optional<String> openReturned(String sealed, String place) {
        try {
            var whole = Base64.getUrlDecoder().decode(sealed);
            return whole.length < IV_BYTES ? Optional.empty() : Optional.of(unseal(whole, place));
        } catch (IllegalArgumentException | AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw unusable(place, e);
        }
    }

    /**
     * A secret that can be had again and nobody else can guess: 256 bits in base64url, another for each purpose.
     *
     * @param purpose what for, with whatever tells this one from others: {@code status-page:<request>:<revision>}
     */
    public String derive(String purpose) {
        try {
            var root = mac(settings.masterKey(), "vouchgate derived secrets");
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(root, purpose));
        } catch (GeneralSecurityException e) {
            throw unusable(purpose, e);
        }
    }

    private static byte[] mac(byte[] key, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private String unseal(byte[] sealed, String place) throws GeneralSecurityException {
        var whole = ByteBuffer.wrap(sealed);
        var iv = new byte[IV_BYTES];
        whole.get(iv);
        var rest = new byte[whole.remaining()];
        whole.get(rest);
        return new String(run(Cipher.DECRYPT_MODE, iv, place, rest), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] iv, String place, byte[] input) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(settings.masterKey(), "AES"), new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(input);
    }

    private static IllegalStateException unusable(String place, GeneralSecurityException why) {
        return new IllegalStateException("the vault could not be used for " + place, why);
    }
}
