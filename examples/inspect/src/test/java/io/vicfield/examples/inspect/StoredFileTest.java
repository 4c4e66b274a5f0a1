package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.input.StoredFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredFileTest {
    @TempDir
    private Path folder;

    private void assertRefused(String json, String message) {
        String file = Run.file(folder, json);
        assertThatThrownBy(() -> StoredFile.read(file))
                .isInstanceOf(Failure.class)
                .hasMessage(file + ": " + message);
    }

    @Test
    void numbersAndTruthValuesAreTheirTexts() {
        String file = Run.file(folder, "{\"c\": 1.50, \"b\": true, \"a\": 12345678901234567890, \"d\": \"<nil>\"}");
        assertThat(StoredFile.read(file))
                .containsEntry("a", "12345678901234567890")
                .containsEntry("b", "true")
                .containsEntry("c", "1.50")
                .containsEntry("d", "")
                .hasSize(4);
    }

    @Test
    void aValueThatIsNotAStringIsNamed() {
        assertRefused("{\"a\": null, \"b\": [1, [2]], \"c\": {\"d\": {}}, \"e\": 1, \"e\": 2}", """
                does not hold one string for each key:
                  a is null
                  b is not a string, number or boolean
                  c is not a string, number or boolean
                  e occurs twice""");
    }

    @Test
    void jsonWithoutAnObjectIsRefused() {
        assertRefused(
                "[\"a\"]",
                "holds a list of something else, not {\"key\": \"value\"}, [{\"key\": …, \"value\": …}] or the output of"
                        + " govc vm.info -e -json");
        assertRefused("", "is empty");
        assertRefused("{} {}", "holds more than one document");
    }

    @Test
    void wrongJsonIsReportedByPositionAndNotQuoted() {
        String file = Run.file(folder, "{\n  \"a\": hunter2}");
        assertThatThrownBy(() -> StoredFile.read(file))
                .hasMessageStartingWith(file + ": is not JSON: line 2, column ")
                .hasMessageNotContaining("hunter");
        String cut = Run.file(folder, "{\"a\": \"b\"");
        assertThatThrownBy(() -> StoredFile.read(cut)).hasMessageContaining(": is not JSON: line 1, column ");
    }

    @Test
    void aMissingFileIsReported() {
        assertThatThrownBy(() -> StoredFile.read("no-such-file")).hasMessage("no-such-file: does not exist");
        assertThatThrownBy(() -> StoredFile.read(folder.toString())).hasMessageContaining(": cannot be read: ");
    }
}
