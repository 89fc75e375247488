package org.vouchgate.credential.ld;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-55: one spelling for everything that is signed")
class SpellingTest {

    private static final String V2 = "https://www.w3.org/ns/credentials/v2";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'name':'Welding'}",
                "{'name':{'@value':'Schweissen','@language':'de'}}",
                "{'list':[{'name':'a'},1,true,['b']]}",
                "{'inner':{'@context':'https://www.w3.org/ns/credentials/v2'}}",
                "{'inner':[{'@context':['https://www.w3.org/ns/credentials/v2']}]}",
                "{'@':1,'@1':2}"
            })
    void plain_words_and_texts_with_a_language_are_taken(String members) {
        assertThat(Spelling.objection(document(members), contexts())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'@id':'urn:1'}                                          | AMBIGUOUS",
                "{'@type':'Badge'}                                        | AMBIGUOUS",
                "{'https://schema.org/name':'x'}                          | AMBIGUOUS",
                "{'schema:name':'x'}                                      | AMBIGUOUS",
                "{'inner':[{'list':[{'@graph':[]}]}]}                     | AMBIGUOUS",
                "{'name':{'@value':'x'}}                                  | AMBIGUOUS",
                "{'name':{'@value':'x','@language':'de','@type':'y'}}     | AMBIGUOUS",
                "{'name':{'@value':1,'@language':'de'}}                   | AMBIGUOUS",
                "{'name':{'@value':'x','@language':null}}                 | AMBIGUOUS",
                "{'name':{'@value':'x','@direction':'ltr'}}               | AMBIGUOUS",
                "{'name':null}                                            | LOSSY",
                "{'list':[1,null]}                                        | LOSSY",
                "{'inner':{'@context':{}}}                                | CONTEXT_INLINE",
                "{'inner':{'@context':null}}                              | CONTEXT_INLINE",
                "{'inner':[{'@context':['https://www.w3.org/ns/credentials/v2',{}]}]} | CONTEXT_INLINE",
                "{'inner':{'@context':'https://attacker.example/v2'}}     | CONTEXT_NOT_PINNED",
                "{'inner':{'@context':['https://attacker.example/v2']}}   | CONTEXT_NOT_PINNED"
            })
    void any_other_spelling_is_refused(String members, Objection objection) {
        assertThat(Spelling.objection(document(members), contexts())).contains(objection);
    }

    @Test
    @DisplayName("A-72: contexts are counted, since each costs time")
    void a_document_with_too_many_contexts_is_refused() {
        assertThat(Spelling.objection(naming(1200), contexts())).isEmpty();
        assertThat(Spelling.objection(naming(1201), contexts())).contains(Objection.TOO_COSTLY);
    }

    private static ContextSet contexts() {
        return PinnedContexts.standard().setsFor(naming(1)).get(0);
    }

    private static JsonObject naming(int contexts) {
        return Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder(Collections.nCopies(contexts, V2)))
                .build();
    }

    private static JsonObject document(String members) {
        try (var reader = Json.createReader(new StringReader(members.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
