package org.vouchgate.credential.mdoc;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.Map;
import org.vouchgate.credential.cbor.CborItem;
import org.vouchgate.credential.cbor.CborItem.Bytes;
import org.vouchgate.credential.cbor.CborItem.Flag;
import org.vouchgate.credential.cbor.CborItem.Fraction;
import org.vouchgate.credential.cbor.CborItem.Items;
import org.vouchgate.credential.cbor.CborItem.Members;
import org.vouchgate.credential.cbor.CborItem.Tagged;
import org.vouchgate.credential.cbor.CborItem.Text;
import org.vouchgate.credential.cbor.CborItem.Whole;
import org.vouchgate.credential.jose.Base64Url;

/**
 * Data elements as JSON: byte strings in base64url, dates as the text they are (tags 0 and 1004), and other tagged
 * items as what is tagged.
 */
final class ElementJson {

    /** Looked up once: each call of {@code Json} would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private ElementJson() {}

    static JsonObject of(Map<String, Map<String, CborItem>> elements) {
        var json = JSON.createObjectBuilder();
        elements.forEach((nameSpace, shown) -> {
            var object = JSON.createObjectBuilder();
            shown.forEach((name, value) -> object.add(name, of(value)));
            json.add(nameSpace, object);
        });
        return json.build();
    }

    static JsonValue of(CborItem item) {
        if (item instanceof Text text) {
            return JSON.createValue(text.value());
        }
        if (item instanceof Whole whole) {
            return JSON.createValue(whole.value());
        }
        if (item instanceof Flag flag) {
            return flag.value() ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (item instanceof Bytes bytes) {
            return JSON.createValue(Base64Url.encode(bytes.value()));
        }
        if (item instanceof Tagged tagged) {
            return of(tagged.content());
        }
        if (item instanceof Fraction fraction) {
            return number(fraction.value());
        }
        if (item instanceof Items items) {
            var array = JSON.createArrayBuilder();
            items.values().forEach(each -> array.add(of(each)));
            return array.build();
        }
        return item instanceof Members members ? object(members) : JsonValue.NULL;
    }

    private static JsonValue object(Members members) {
        var object = JSON.createObjectBuilder();
        members.values().forEach((key, value) -> object.add(name(key), of(value)));
        return object.build();
    }

    private static String name(CborItem key) {
        return key instanceof Whole whole ? Long.toString(whole.value()) : ((Text) key).value();
    }

    /** JSON has neither infinity nor what is not a number. */
    private static JsonValue number(double value) {
        return Double.isFinite(value)
                ? JSON.createValue(BigDecimal.valueOf(value))
                : JSON.createValue(Double.toString(value));
    }
}
