package io.vicfield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An exception keeps its message and problems when it is serialized, for example on its way to another JVM. */
class SerializedExceptionsTest {
    private static final List<VicProblem> PROBLEMS = List.of(
            new VicProblem("guestinfo.vice..a", "A.a", "int64", "is not a number"),
            new VicProblem("guestinfo.vice..b", "A.b", "bool", "is not a boolean"));

    @Test
    void problems() throws Exception {
        for (VicException before : List.of(new VicDecodeException(PROBLEMS), new VicEncodeException(PROBLEMS))) {
            VicException after = copy(before);
            assertThat(after.problems()).isEqualTo(PROBLEMS);
            assertThat(after).hasMessage(before.getMessage());
            assertThatThrownBy(() -> after.problems().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void aSecretsKeyAndReason() throws Exception {
        VicSecretException after = copy(new VicSecretException("a@secret", "does not open"));
        assertThat(after.key()).isEqualTo("a@secret");
        assertThat(after.reason()).isEqualTo("does not open");
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
