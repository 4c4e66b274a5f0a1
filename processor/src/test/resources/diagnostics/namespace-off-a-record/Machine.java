package sample;

import io.vicfield.VicNamespace;

@VicNamespace("myapp.")
class Machine {
//^ [VIC030] `@VicNamespace` is on `Machine`, which gets no codec: it is not a record. Move it to the root record of the configuration. Each component of that record needs `@VicField` or `@VicIgnore`.
    @VicNamespace("myapp.")
    record Plain(String name) {}
  //^ [VIC030] `@VicNamespace` is on `Plain`, which gets no codec: none of its components has `@VicField`. Move it to the root record of the configuration. Each component of that record needs `@VicField` or `@VicIgnore`.
}
