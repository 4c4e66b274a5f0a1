package io.vicfield.examples.portlayer;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.model.Detail;
import io.vicfield.examples.model.SessionConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskStateTest {
    /** The cases of VIC's own table. */
    @ParameterizedTest
    @CsvSource({
        "''     , 0, 0, CREATED",
        "''     , 5, 0, RUNNING",
        "''     , 5, 6, STOPPED",
        "''     , 5, 5, STOPPED",
        "true   , 5, 0, RUNNING",
        "true   , 5, 5, STOPPED",
        "true   , 5, 6, STOPPED",
        "no file, 5, 0, FAILED",
        "no file, 5, 5, FAILED",
        "no file, 5, 6, UNKNOWN",
    })
    void byWhatIsPublished(String started, long startTime, long stopTime, TaskState state) {
        SessionConfig task = SessionConfig.EMPTY.withStarted(started).withDetail(new Detail(0, startTime, stopTime));
        assertThat(TaskState.of(task)).isEqualTo(state);
    }
}
