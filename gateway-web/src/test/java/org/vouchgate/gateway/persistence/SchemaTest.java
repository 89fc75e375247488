package org.vouchgate.gateway.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of the migration are those the entities mean. */
class SchemaTest {

    @ParameterizedTest
    @EnumSource
    void the_tables_are_those_the_entities_mean(Engine engine) {
        var database = engine.database();

        assertThatCode(database::validate).doesNotThrowAnyException();
        assertThat(Database.entityClasses()).hasSizeGreaterThanOrEqualTo(11);
    }
}
