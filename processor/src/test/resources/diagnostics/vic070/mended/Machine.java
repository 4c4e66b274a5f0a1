package sample;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.util.Map;

record Machine(@VicField(scope = READ_ONLY) Map<String, Pod> pods) {
    record Pod(@VicField(scope = READ_ONLY) String image, @VicField(scope = READ_WRITE) boolean started) {}
}
