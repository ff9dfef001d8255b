;; The inner loops of training, four numbers at a time. All offsets are bytes; dims is a multiple of 4.
(module
  (import "js" "memory" (memory 1))

  ;; out[i] = weights[i] · vector, for every row i of the weights.
  (func (export "project") (param $weights i32) (param $vector i32) (param $out i32) (param $rows i32) (param $dimBytes i32)
    (local $end i32) (local $v i32) (local $sum v128)
    (local.set $end (i32.add (local.get $out) (i32.shl (local.get $rows) (i32.const 2))))
    (loop $row
      (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $v (i32.const 0))
      (loop $dim
        (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul
          (v128.load (i32.add (local.get $weights) (local.get $v)))
          (v128.load (i32.add (local.get $vector) (local.get $v))))))
        (local.set $v (i32.add (local.get $v) (i32.const 16)))
        (br_if $dim (i32.lt_u (local.get $v) (local.get $dimBytes))))
      (f32.store (local.get $out) (f32.add
        (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
        (f32.add (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum)))))
      (local.set $weights (i32.add (local.get $weights) (local.get $dimBytes)))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (br_if $row (i32.lt_u (local.get $out) (local.get $end)))))

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
