package org.vouchgate.summary.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Where the signature will stand: first a place of its size, then, when the rest of the file is fixed, the signature of
 * that rest. The file has one revision, so nothing in it is older than its signature.
 *
 * @see <a href="https://pdfa.org/resource/iso-32000-2/">ISO 32000-2, section 12.8</a>
 */
final class SignaturePlace {

    private static final int UNKNOWN = 1_000_000_000;
    private static final String RANGE = "/ByteRange [0 " + UNKNOWN + " " + UNKNOWN + " " + UNKNOWN + "]";
    private static final int PRINT_AND_LOCKED = 4 | 128;
    private static final int SIGNED_AND_APPEND_ONLY = 3;

    private final PdfSigner signer;

    SignaturePlace(PdfSigner signer) {
        this.signer = signer;
    }

    /** Makes room: an invisible field on the first page. */
    void reserve(PDDocument document, Structure structure, Said name, Instant at) {
        var page = document.getPage(0);
        var field = field(name, at);
        field.setItem(COSName.P, page);
        var tag = structure.document().child("Form").alt(name.bare());
        tag.holds(page, field);
        field.setInt(COSName.STRUCT_PARENT, structure.parentOf(tag));
        page.getCOSObject().setItem(COSName.ANNOTS, array(field));
        var form = new COSDictionary();
        form.setItem(COSName.FIELDS, array(field));
        form.setInt(COSName.SIG_FLAGS, SIGNED_AND_APPEND_ONLY);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    }

    private static COSArray array(COSDictionary only) {
        var array = new COSArray();
        array.add(only);
        return array;
    }

    private COSDictionary field(Said name, Instant at) {
        var field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setItem(COSName.SUBTYPE, COSName.getPDFName("Widget"));
        field.setItem(COSName.FT, COSName.SIG);
        field.setString(COSName.T, "Signature");
        field.setString(COSName.TU, name.bare());
        field.setInt(COSName.F, PRINT_AND_LOCKED);
        field.setItem(COSName.RECT, COSArray.ofCOSIntegers(Arrays.asList(0, 0, 0, 0)));
        field.setItem(COSName.V, signature(at));
        return field;
    }

    private COSDictionary signature(Instant at) {
        var signature = new COSDictionary();
        signature.setItem(COSName.TYPE, COSName.SIG);
        signature.setItem(COSName.FILTER, COSName.getPDFName("Adobe.PPKLite"));
        signature.setItem(COSName.SUB_FILTER, COSName.getPDFName("ETSI.CAdES.detached"));
        signature.setString(COSName.M, PdfTime.of(at));
        var range = new COSArray();
        range.add(COSInteger.ZERO);
        for (int i = 0; i < 3; i++) {
            range.add(COSInteger.get(UNKNOWN));
        }
        signature.setItem(COSName.BYTERANGE, range);
        signature.setItem(COSName.CONTENTS, new COSString(new byte[signer.most()], true));
        return signature;
    }

    /** Signs the file and puts the signature into its place. */
    byte[] fill(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        int digits = 2 * signer.most();
        int open = only(text, "<" + "0".repeat(digits) + ">");
        int after = open + digits + 2;
        int at = only(text, RANGE);
        var range = "/ByteRange [0 " + open + " " + after + " " + (file.length - after);
        put(file, at, range + " ".repeat(RANGE.length() - range.length() - 1) + "]");
        var signed = new byte[open + file.length - after];
        System.arraycopy(file, 0, signed, 0, open);
        System.arraycopy(file, after, signed, open, file.length - after);
        var signature = signer.sign(signed);
        if (signature.length > signer.most()) {
            throw new IllegalStateException("the signature is longer than its signer said");
        }
        put(file, open + 1, HexFormat.of().formatHex(signature));
        return file;
    }

    private static int only(String text, String wanted) {
        int at = text.indexOf(wanted);
        if (at < 0 || text.indexOf(wanted, at + 1) >= 0) {
            throw new IllegalStateException("the place of the signature is not to be found");
        }
        return at;
    }

    private static void put(byte[] file, int at, String words) {
        var bytes = words.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, file, at, bytes.length);
    }
}
