package sample;

import io.vicfield.VicNamespace;

@VicNamespace("myapp.")
class Machine {
//^ [VIC030] `@VicNamespace` is on `Machine`, which is not a record with `@VicField` components. Move the annotation to the root record of the configuration.
    @VicNamespace("myapp.")
    record Plain(String name) {}
  //^ [VIC030] `@VicNamespace` is on `Plain`, which is not a record with `@VicField` components. Move the annotation to the root record of the configuration.
}
