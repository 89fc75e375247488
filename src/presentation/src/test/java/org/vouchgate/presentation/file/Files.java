package org.vouchgate.presentation.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.vouchgate.presentation.file.FileReading.Problem;

/** Files with credentials in them, and files that only look like it. */
final class Files {

    static final String TOKEN =
            encode("{'alg':'ES256','typ':'JWT'}") + "." + encode("{'iss':'did:example:i'}") + ".c2ln";
    static final String BADGE = json(
            "{'@context':['https://www.w3.org/ns/credentials/v2'],'type':['VerifiableCredential','OpenBadgeCredential'],"
                    + "'issuer':'did:example:i','credentialSubject':{'id':'did:example:s'},'proof':{'type':'x'}}");

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Files() {}

    static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    static String encode(String singleQuoted) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json(singleQuoted).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A picture whose chunks are these, with its end. */
    static byte[] png(byte[]... chunks) {
        return written(out -> {
            out.write(SIGNATURE);
            out.write(chunk("IHDR", new byte[13]));
            for (var chunk : chunks) {
                out.write(chunk);
            }
            out.write(chunk("IEND", new byte[0]));
        });
    }

    static byte[] chunk(String type, byte[] data) {
        return written(out -> {
            var typed = new byte[4 + data.length];
            System.arraycopy(type.getBytes(StandardCharsets.US_ASCII), 0, typed, 0, 4);
            System.arraycopy(data, 0, typed, 4, data.length);
            var checksum = new CRC32();
            checksum.update(typed);
            out.writeInt(data.length);
            out.write(typed);
            out.writeInt((int) checksum.getValue());
        });
    }

    static byte[] text(String keyword, int compression, String text) {
        return chunk("iTXt", written(out -> {
            out.write(bytes(keyword));
            out.write(new byte[] {0, (byte) compression, 0, 'e', 'n', 0, 0});
            out.write(bytes(text));
        }));
    }

    static byte[] pdf(Map<String, String> attached, boolean locked) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var files = new LinkedHashMap<String, PDComplexFileSpecification>();
            for (var each : attached.entrySet()) {
                var specification = new PDComplexFileSpecification();
                specification.setFile(each.getKey());
                specification.setEmbeddedFile(
                        new PDEmbeddedFile(document, new ByteArrayInputStream(bytes(each.getValue()))));
                files.put(each.getKey(), specification);
            }
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(files);
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF file of a few hundred kilobytes, one of whose object streams unpacks to this many bytes. */
    static byte[] pdfThatUnpacksTo(int bytes, String dictionaryStart) {
        return written(out -> {
            var packed = new ByteArrayOutputStream();
            try (var deflating = new DeflaterOutputStream(packed, new Deflater(9))) {
                var piece = new byte[64 * 1024];
                for (int left = bytes; left > 0; left -= piece.length) {
                    deflating.write(piece);
                }
            }
            out.write(bytes("%PDF-1.7\n1 0 obj\n<< " + dictionaryStart + " /N 1 /First 4 /Length " + packed.size()
                    + " >>\nstream\n"));
            packed.writeTo(out);
            out.write(bytes("\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"));
        });
    }

    static FileReading.Found found(byte[] file) {
        return CredentialFile.read(file).fold(found -> found, unreadable -> {
            throw new AssertionError(unreadable.sentence());
        });
    }

    static Problem problem(byte[] file) {
        return CredentialFile.read(file)
                .fold(
                        found -> {
                            throw new AssertionError("found " + found.credentials());
                        },
                        FileReading.Unreadable::problem);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
