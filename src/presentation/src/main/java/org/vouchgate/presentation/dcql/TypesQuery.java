package org.vouchgate.presentation.dcql;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;

/** Which types of credential will do: the {@code meta} of a credential query. */
public sealed interface TypesQuery {

    /**
     * Whether a credential is of one of these types: its own, one that its issuer says it is also of, or one that verified
     * type metadata says it extends.
     */
    boolean isMetBy(Credential credential);

    /** Those of a credential's types that meet the query, for which its issuer has to be trusted. */
    default List<String> wantedOf(Credential credential) {
        return credential.types();
    }

    /** Whether this is how types are named in a format. */
    boolean fits(CredentialFormat format);

    JsonObject toJson();

    /**
     * For SD-JWT VC: one of these {@code vct} values.
     *
     * @param values the values; neither the list nor any of them is empty
     */
    record VctValues(List<String> values) implements TypesQuery {
        public VctValues {
            values = List.copyOf(values);
            if (values.isEmpty() || values.contains("")) {
                throw new IllegalArgumentException("vct_values must be non-empty strings");
            }
        }

        @Override
        public boolean isMetBy(Credential credential) {
            return credential.types().stream().anyMatch(values::contains);
        }

        @Override
        public List<String> wantedOf(Credential credential) {
            return credential.types().stream().filter(values::contains).toList();
        }

        @Override
        public boolean fits(CredentialFormat format) {
            return format == CredentialFormat.SD_JWT_VC;
        }

        @Override
        public JsonObject toJson() {
            return Json.createObjectBuilder()
                    .add("vct_values", QueryWriter.texts(values))
                    .build();
        }
    }

    /**
     * For W3C credentials: all the types of one of these alternatives, as fully expanded IRIs.
     *
     * @param alternatives the alternatives; neither the list nor any alternative nor any type is empty
     */
    record TypeValues(List<List<String>> alternatives) implements TypesQuery {
        public TypeValues {
            alternatives = alternatives.stream().map(List::copyOf).toList();
            if (alternatives.isEmpty()
                    || alternatives.stream().anyMatch(types -> types.isEmpty() || types.contains(""))) {
                throw new IllegalArgumentException("type_values must be non-empty arrays of non-empty strings");
            }
        }

        @Override
        public boolean isMetBy(Credential credential) {
            return alternatives.stream().anyMatch(credential.types()::containsAll);
        }

        @Override
        public boolean fits(CredentialFormat format) {
            return format == CredentialFormat.JWT_VC || format == CredentialFormat.DATA_INTEGRITY_VC;
        }

        @Override
        public JsonObject toJson() {
            return Json.createObjectBuilder()
                    .add("type_values", QueryWriter.array(alternatives, QueryWriter::texts))
                    .build();
        }
    }

    /**
     * For mdoc: exactly this {@code docType}.
     *
     * @param value the type; not empty
     */
    record DoctypeValue(String value) implements TypesQuery {
        public DoctypeValue {
            if (value.isEmpty()) {
                throw new IllegalArgumentException("doctype_value must be a non-empty string");
            }
        }

        @Override
        public boolean isMetBy(Credential credential) {
            return credential.types().contains(value);
        }

        @Override
        public boolean fits(CredentialFormat format) {
            return format == CredentialFormat.MDOC;
        }

        @Override
        public JsonObject toJson() {
            return Json.createObjectBuilder().add("doctype_value", value).build();
        }
    }
}
