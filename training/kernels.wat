;; The inner loops of training, four numbers at a time. All offsets are bytes; dims is a multiple of 4.
(module
  (import "js" "memory" (memory 1))

  ;; out[i] = weights[i] · vector, for every row i of the weights; four rows at a time, so that no sum waits for another.
  (func (export "project") (param $weights i32) (param $vector i32) (param $out i32) (param $rows i32) (param $dimBytes i32)
    (local $end i32) (local $fours i32) (local $v i32) (local $part v128)
    (local $p v128) (local $q v128) (local $r v128) (local $s v128) (local $q0 i32) (local $r0 i32) (local $s0 i32)
    (local.set $end (i32.add (local.get $out) (i32.shl (local.get $rows) (i32.const 2))))
    (local.set $fours (i32.add (local.get $out) (i32.shl (i32.and (local.get $rows) (i32.const -4)) (i32.const 2))))
    (block $few
      (br_if $few (i32.ge_u (local.get $out) (local.get $fours)))
      (loop $four
        (local.set $p (v128.const f32x4 0 0 0 0))
        (local.set $q (v128.const f32x4 0 0 0 0))
        (local.set $r (v128.const f32x4 0 0 0 0))
        (local.set $s (v128.const f32x4 0 0 0 0))
        (local.set $q0 (i32.add (local.get $weights) (local.get $dimBytes)))
        (local.set $r0 (i32.add (local.get $q0) (local.get $dimBytes)))
        (local.set $s0 (i32.add (local.get $r0) (local.get $dimBytes)))
        (local.set $v (i32.const 0))
        (loop $dim
          (local.set $part (v128.load (i32.add (local.get $vector) (local.get $v))))
          (local.set $p (f32x4.add (local.get $p) (f32x4.mul (local.get $part)
            (v128.load (i32.add (local.get $weights) (local.get $v))))))
          (local.set $q (f32x4.add (local.get $q) (f32x4.mul (local.get $part)
            (v128.load (i32.add (local.get $q0) (local.get $v))))))
          (local.set $r (f32x4.add (local.get $r) (f32x4.mul (local.get $part)
            (v128.load (i32.add (local.get $r0) (local.get $v))))))
          (local.set $s (f32x4.add (local.get $s) (f32x4.mul (local.get $part)
            (v128.load (i32.add (local.get $s0) (local.get $v))))))
          (local.set $v (i32.add (local.get $v) (i32.const 16)))
          (br_if $dim (i32.lt_u (local.get $v) (local.get $dimBytes))))
        (f32.store (local.get $out) (call $sum (local.get $p)))
        (f32.store offset=4 (local.get $out) (call $sum (local.get $q)))
        (f32.store offset=8 (local.get $out) (call $sum (local.get $r)))
        (f32.store offset=12 (local.get $out) (call $sum (local.get $s)))
        (local.set $weights (i32.add (local.get $s0) (local.get $dimBytes)))
        (local.set $out (i32.add (local.get $out) (i32.const 16)))
        (br_if $four (i32.lt_u (local.get $out) (local.get $fours)))))
    (block $none
      (br_if $none (i32.ge_u (local.get $out) (local.get $end)))
      (loop $row
        (local.set $p (v128.const f32x4 0 0 0 0))
        (local.set $v (i32.const 0))
        (loop $dim
          (local.set $p (f32x4.add (local.get $p) (f32x4.mul
            (v128.load (i32.add (local.get $weights) (local.get $v)))
            (v128.load (i32.add (local.get $vector) (local.get $v))))))
          (local.set $v (i32.add (local.get $v) (i32.const 16)))
          (br_if $dim (i32.lt_u (local.get $v) (local.get $dimBytes))))
        (f32.store (local.get $out) (call $sum (local.get $p)))
        (local.set $weights (i32.add (local.get $weights) (local.get $dimBytes)))
        (local.set $out (i32.add (local.get $out) (i32.const 4)))
        (br_if $row (i32.lt_u (local.get $out) (local.get $end))))))

  (func $sum (param $four v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $four)) (f32x4.extract_lane 1 (local.get $four)))
      (f32.add (f32x4.extract_lane 2 (local.get $four)) (f32x4.extract_lane 3 (local.get $four)))))

  ;; gradient[i] += slope[i] × vector, for every row i.
  (func (export "collect") (param $gradient i32) (param $vector i32) (param $slope i32) (param $rows i32) (param $dimBytes i32)
    (local $end i32) (local $v i32) (local $s v128) (local $at i32)
    (local.set $end (i32.add (local.get $slope) (i32.shl (local.get $rows) (i32.const 2))))
    (loop $row
      (if (f32.ne (f32.load (local.get $slope)) (f32.const 0))
        (then
          (local.set $s (f32x4.splat (f32.load (local.get $slope))))
          (local.set $v (i32.const 0))
          (loop $dim
            (local.set $at (i32.add (local.get $gradient) (local.get $v)))
            (v128.store (local.get $at) (f32x4.add (v128.load (local.get $at)) (f32x4.mul
              (local.get $s) (v128.load (i32.add (local.get $vector) (local.get $v))))))
            (local.set $v (i32.add (local.get $v) (i32.const 16)))
            (br_if $dim (i32.lt_u (local.get $v) (local.get $dimBytes))))))
      (local.set $gradient (i32.add (local.get $gradient) (local.get $dimBytes)))
      (local.set $slope (i32.add (local.get $slope) (i32.const 4)))
      (br_if $row (i32.lt_u (local.get $slope) (local.get $end)))))

  ;; vectorSlope += slope[i] × weights[i], over every row i.
  (func (export "pull") (param $weights i32) (param $vectorSlope i32) (param $slope i32) (param $rows i32) (param $dimBytes i32)
    (local $end i32) (local $v i32) (local $s v128) (local $at i32)
    (local.set $end (i32.add (local.get $slope) (i32.shl (local.get $rows) (i32.const 2))))
    (loop $row
      (if (f32.ne (f32.load (local.get $slope)) (f32.const 0))
        (then
          (local.set $s (f32x4.splat (f32.load (local.get $slope))))
          (local.set $v (i32.const 0))
          (loop $dim
            (local.set $at (i32.add (local.get $vectorSlope) (local.get $v)))
            (v128.store (local.get $at) (f32x4.add (v128.load (local.get $at)) (f32x4.mul
              (local.get $s) (v128.load (i32.add (local.get $weights) (local.get $v))))))
            (local.set $v (i32.add (local.get $v) (i32.const 16)))
            (br_if $dim (i32.lt_u (local.get $v) (local.get $dimBytes))))))
      (local.set $weights (i32.add (local.get $weights) (local.get $dimBytes)))
      (local.set $slope (i32.add (local.get $slope) (i32.const 4)))
      (br_if $row (i32.lt_u (local.get $slope) (local.get $end))))))
