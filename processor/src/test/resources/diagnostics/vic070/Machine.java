package sample;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.util.Map;

record Machine(@VicField(scope = READ_WRITE) Map<String, Pod> pods) {
        //                       ^ [VIC070] Component `pods` is READ_WRITE, so the guest decides which entries exist, but it cannot write `Pod.image` below them. Make the component READ_ONLY, or move the values that the guest cannot write to a component of their own. If the guest may remove them, add `@SuppressWarnings("vicfield")`.
    record Pod(@VicField(scope = READ_ONLY) String image, @VicField(scope = READ_WRITE) boolean started) {}
}
