import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { EntityKind } from "../../api/generated.js";
import { hollowLine, shapes } from "../../shapes.js";
import type { LinkLook, NodeLook } from "./looks.js";

const uniforms = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const;

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_shape;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_shape;
varying vec2 v_at;
varying float v_pixel;

const float bias = 255.0 / 254.0;

void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  vec2 offset = size * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1.0)).xy, 0.0, 1.0);
  v_at = 2.0 * vec2(cos(a_angle), sin(a_angle));
  v_pixel = u_sizeRatio / a_size;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

/** The distance to the edge of a star, which is a line between a tip and a notch, seen in the wedge of the nearest tip. */
const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_shape;
varying vec2 v_at;
varying float v_pixel;

const float pi = 3.14159265;

float distanceToEdge(vec2 at) {
  float points = v_shape.x;
  if (points < 0.5) return length(at) - 1.0;
  float wedge = pi / points;
  float angle = mod(atan(at.x, at.y) - v_shape.z + wedge, 2.0 * wedge) - wedge;
  vec2 folded = length(at) * vec2(cos(angle), abs(sin(angle)));
  vec2 tip = vec2(1.0, 0.0);
  vec2 notch = v_shape.y * vec2(cos(wedge), sin(wedge));
  vec2 side = normalize(notch - tip);
  return dot(folded - tip, vec2(side.y, -side.x));
}

void main(void) {
  float outside = distanceToEdge(v_at);
  #ifdef PICKING_MODE
  gl_FragColor = outside > 0.0 ? vec4(0.0) : v_color;
  #else
  float seen = outside;
  if (v_shape.w > 0.5) seen = max(outside, -(outside + ${hollowLine.toFixed(2)}));
  gl_FragColor = mix(v_color, vec4(0.0), smoothstep(-v_pixel, v_pixel, seen));
  #endif
}
`;

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** One program for all kinds: the shape is data, so that 5,000 nodes of eleven kinds are one call to draw. */
export class ShapeProgram extends NodeProgram<(typeof uniforms)[number], NodeLook, LinkLook> {
  getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_shape", size: 4, type: FLOAT },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      // A triangle that holds the circle of radius 1 twice.
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData & { kind?: EntityKind }): void {
    const { points, notch, turn, hollow } = shapes[data.kind ?? "COMMITTEE"];
    const values = [data.x, data.y, data.size, floatColor(data.color), points, notch, turn, hollow ? 1 : 0, nodeIndex];
    for (const [index, value] of values.entries()) this.array[startIndex + index] = value;
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations["u_correctionRatio"] ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
  }
}
