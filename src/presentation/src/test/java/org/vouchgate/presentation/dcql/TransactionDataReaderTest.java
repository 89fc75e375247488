package org.vouchgate.presentation.dcql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.TransactionData;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.presentation.dcql.QueryProblem.Code;

class TransactionDataReaderTest {

    private static final String SD_JWT = "{'id':'a','format':'dc+sd-jwt','meta':{'vct_values':['v']}}";
    private static final String OTHER = "{'id':'b','format':'dc+sd-jwt','meta':{'vct_values':['w']}}";
    private static final String UNBOUND =
            "{'id':'u','format':'dc+sd-jwt','meta':{'vct_values':['v']},'require_cryptographic_holder_binding':false}";
    private static final String MDOC = "{'id':'m','format':'mso_mdoc','meta':{'doctype_value':'d'}}";

    @Test
    @DisplayName("AR-13, A-112: an entry is sent as one text, and that text is what is kept")
    void an_entry_is_sent_as_one_text() {
        var entry =
                "{'type':'consent','credential_ids':['a'],'transaction_data_hashes_alg':['sha-384'],'text':'I agree'}";

        var read = valid("[" + entry + "]", query(SD_JWT)).get(0);

        assertThat(read.credentialIds()).containsExactly("a");
        assertThat(read.hashAlgorithms()).containsExactly("sha-384");
        assertThat(new String(Base64Url.decode(read.encoded()).orElseThrow(), StandardCharsets.UTF_8))
                .isEqualTo(entry.replace('\'', '"'));
    }

    @Test
    void without_a_list_of_hashes_the_default_is_meant() {
        assertThat(valid("[{'type':'consent','credential_ids':['a']}]", query(SD_JWT))
                        .get(0)
                        .hashAlgorithms())
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("AR-13: an entry without its members, or with wrong ones, is refused at its place")
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|EMPTY|",
                "['text']|WRONG_TYPE|/0",
                "[{'credential_ids':['a']}]|MEMBER_MISSING|/0",
                "[{'type':'consent'}]|MEMBER_MISSING|/0",
                "[{'type':'','credential_ids':['a']}]|EMPTY|/0/type",
                "[{'type':'pay','credential_ids':['a']}]|TRANSACTION_TYPE_NOT_KNOWN|/0/type",
                "[{'type':'consent','credential_ids':[]}]|EMPTY|/0/credential_ids",
                "[{'type':'consent','credential_ids':['x']}]|ID_UNKNOWN|/0/credential_ids/0",
                "[{'type':'consent','credential_ids':['a'],'transaction_data_hashes_alg':['md5']}]"
                        + "|VALUE_MALFORMED|/0/transaction_data_hashes_alg/0",
                "[{'type':'consent','credential_ids':['a'],'transaction_data_hashes_alg':[]}]"
                        + "|EMPTY|/0/transaction_data_hashes_alg"
            })
    void a_malformed_entry_is_refused_at_its_place(String entries, Code code, String pointer) {
        assertThat(problems(entries, query(SD_JWT)))
                .extracting(QueryProblem::code, QueryProblem::pointer)
                .containsExactly(tuple(code, pointer == null ? "" : pointer));
    }

    @Test
    @DisplayName("AR-14: nothing is authorised with a credential whose holder proves nothing")
    void nothing_is_authorised_without_holder_binding() {
        assertThat(problems("[{'type':'consent','credential_ids':['u']}]", query(UNBOUND)))
                .extracting(QueryProblem::code, QueryProblem::sentence)
                .containsExactly(tuple(
                        Code.TRANSACTION_NOT_CARRIED,
                        "Without holder binding nobody can authorise anything; ask for it in this credential query."));
    }

    @Test
    @DisplayName("FM-10: a format without a place for the proof is refused when it is asked for, not ignored later")
    void a_format_without_a_place_for_the_proof_is_refused() {
        assertThat(problems("[{'type':'consent','credential_ids':['m']}]", query(MDOC)))
                .extracting(QueryProblem::code)
                .containsExactly(Code.TRANSACTION_NOT_CARRIED);
    }

    @Test
    @DisplayName("A-112: a credential that can be left out cannot carry an authorisation")
    void a_credential_that_can_be_left_out_carries_nothing() {
        var optional = query(SD_JWT + "," + OTHER + "],'credential_sets':[{'options':[['a'],['b']]}");
        var needed = query(SD_JWT + "," + OTHER + "],'credential_sets':[{'options':[['a','b'],['a']]}");

        assertThat(problems("[{'type':'consent','credential_ids':['a']}]", optional))
                .extracting(QueryProblem::code)
                .containsExactly(Code.TRANSACTION_NOT_CARRIED);
        assertThat(valid("[{'type':'consent','credential_ids':['a']}]", needed)).hasSize(1);
    }

    @Test
    @DisplayName("A-112: several credentials for one authorisation would leave open which has to carry it")
    void one_entry_names_one_credential() {
        assertThat(problems("[{'type':'consent','credential_ids':['a','b']}]", query(SD_JWT + "," + OTHER)))
                .extracting(QueryProblem::code, QueryProblem::pointer)
                .containsExactly(tuple(Code.TRANSACTION_NOT_CARRIED, "/0/credential_ids"));
    }

    private static DcqlQuery query(String credentials) {
        return Queries.query(Queries.json("{'credentials':[" + credentials + "]}"));
    }

    private static List<TransactionData> valid(String entries, DcqlQuery query) {
        return read(entries, query).fold(ParsedTransactionData.Valid::entries, invalid -> {
            throw new AssertionError(invalid.problems());
        });
    }

    private static List<QueryProblem> problems(String entries, DcqlQuery query) {
        return read(entries, query).fold(valid -> List.of(), ParsedTransactionData.Invalid::problems);
    }

    private static ParsedTransactionData read(String entries, DcqlQuery query) {
        return query.readTransactionData(array(entries), Set.of("consent"));
    }

    private static JsonArray array(String json) {
        return Json.createReader(new StringReader(json.replace('\'', '"'))).readArray();
    }
}
