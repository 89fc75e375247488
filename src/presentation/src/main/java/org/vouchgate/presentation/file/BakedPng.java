package org.vouchgate.presentation.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.vouchgate.presentation.file.FileReading.Problem;

/**
 * The credential in a baked PNG: one uncompressed {@code iTXt} chunk with the keyword {@code openbadgecredential} (Open
 * Badges 3.0, section 5.3.1; PNG, section 11.3.3.4). The picture itself is never decoded.
 */
final class BakedPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final String KEYWORD = "openbadgecredential";
    private static final String OLDER_KEYWORD = "openbadges";
    private static final int AROUND_DATA = 12;
    private static final Attempted DAMAGED = Attempted.none(
            Problem.DAMAGED, "The PNG file is damaged; download the badge again, without editing or converting it");

    private record Chunk(String type, byte[] data) {}

    private BakedPng() {}

    static boolean isMeant(byte[] file) {
        return file.length >= SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    static Attempted textIn(byte[] file) {
        var texts = new ArrayList<byte[]>();
        var older = false;
        var rest = ByteBuffer.wrap(file, SIGNATURE.length, file.length - SIGNATURE.length);
        while (rest.hasRemaining()) {
            var chunk = next(rest);
            if (chunk == null) {
                return DAMAGED;
            }
            if (chunk.type().equals("iTXt") && isCalled(KEYWORD, chunk.data())) {
                texts.add(chunk.data());
            }
            older |= (chunk.type().equals("iTXt") || chunk.type().equals("tEXt"))
                    && isCalled(OLDER_KEYWORD, chunk.data());
            if (chunk.type().equals("IEND")) {
                break;
            }
        }
        return texts.size() == 1 ? text(texts.get(0)) : Attempted.notOne(texts.size(), older);
    }

    /** The next chunk with its checksum right, or null where there is none. */
    private static @Nullable Chunk next(ByteBuffer rest) {
        if (rest.remaining() < AROUND_DATA) {
            return null;
        }
        int length = rest.getInt();
        if (length < 0 || length > rest.remaining() - (AROUND_DATA - Integer.BYTES)) {
            return null;
        }
        var typed = new byte[Integer.BYTES + length];
        rest.get(typed);
        var checksum = new CRC32();
        checksum.update(typed);
        return (int) checksum.getValue() == rest.getInt()
                ? new Chunk(
                        new String(typed, 0, Integer.BYTES, StandardCharsets.US_ASCII),
                        Arrays.copyOfRange(typed, Integer.BYTES, typed.length))
                : null;
    }

    private static boolean isCalled(String keyword, byte[] data) {
        var name = keyword.getBytes(StandardCharsets.US_ASCII);
        return data.length > name.length
                && data[name.length] == 0
                && Arrays.equals(data, 0, name.length, name, 0, name.length);
    }

    /** After the keyword: a zero, compression flag, compression method, language and a zero, translation and a zero, text. */
    private static Attempted text(byte[] data) {
        int flag = KEYWORD.length() + 1;
        if (data.length < flag + 2) {
            return DAMAGED;
        }
        if (data[flag] != 0) {
            return Attempted.none(
                    Problem.BADGE_COMPRESSED,
                    "The credential in the picture is compressed, which badges must not be; download it again from its"
                            + " issuer");
        }
        int language = zeroFrom(data, flag + 2);
        int translation = language < 0 ? -1 : zeroFrom(data, language + 1);
        if (translation < 0) {
            return DAMAGED;
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(data, translation + 1, data.length - translation - 1));
            return new Attempted.Text(text.toString());
        } catch (CharacterCodingException e) {
            return DAMAGED;
        }
    }

    private static int zeroFrom(byte[] data, int start) {
        for (int i = start; i < data.length; i++) {
            if (data[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
