/** What Spanish numbers are that are no dates: the thing's own number, and things counted. */
import { crossed, phrases } from './phrases.js';

/** A number behind these is their own: article 205, page 3, room 12, the street named after a day. */
export const notAfterThis = phrases(`
  artículo, artículos, art, arts, articulado, ley, leyes, decreto, decretos, página, páginas, pág, págs,
  p, pp, número, números, núm, núms, nro, n, n º, nº, caso, casos, expediente, expedientes, exp, causa,
  causas, sala, párrafo, párrafos, párr, capítulo, capítulos, cap, inciso, incisos, apartado, apartados,
  anexo, resolución, resoluciones, res, sentencia, auto, oficio, dictamen, teléfono, teléfonos, tel,
  móvil, celular, fax, folio, folios, ruta, carretera, autopista, kilómetro, km, calle, avenida, av, avda,
  habitación, celda, piso, apartamento, puerta, pabellón, módulo, vuelo, canal, edad, edades, versión,
  figura, tabla, cuadro, gráfico, nota, tomo, volumen, vol, título, sección, protocolo, recomendación,
  directiva, reglamento, código, sumario, diligencias, legajo, matrícula, cédula, dni, pasaporte, nif,
  línea, lote, talla, modelo, boeing, airbus, peugeot, covid, agenda, objetivo, objetivos, visión, plan,
  horizonte, radio, unos, unas, más de, menos de, casi, otros, otras, ganó, us, usd, eur, movimiento,
  plaza, hospital, estadio, barrio, colonia, escuela, batallón, frente, puente, parque, mercado, comuna,
  asentamiento
`);

/** A number before these counts them: people, money, years of age and of prison. */
export const notBeforeThis = phrases(`
  personas, persona, muertos, muertes, fallecidos, heridos, heridas, detenidos, detenidas, detenciones,
  arrestos, desaparecidos, dólares, euros, pesos, soles, bolívares, quetzales, lempiras, colones, rublos,
  tenge, libras, por ciento, por cien, %, €, $, millones, millón, mil, kilómetros, km, kilómetros
  cuadrados, metros, metro, kilos, kg, toneladas, hectáreas, litros, votos, presos, presas, prisioneros,
  reclusos, manifestantes, participantes, asistentes, habitantes, agentes, policías, militares, soldados,
  efectivos, niños, niñas, menores, mujeres, hombres, jóvenes, ciudadanos, civiles, casos, víctimas,
  veces, grados, puntos, horas, minutos, segundos, años de edad, años de prisión, años de cárcel, años de
  condena, años de pena, años de reclusión, años de privación de libertad, años y, meses de prisión, meses
  de cárcel, días de prisión, días de arresto, días de cárcel, días de detención, viviendas, casas,
  edificios, escuelas, empresas, empleados, trabajadores, estudiantes, alumnos, familias, refugiados,
  migrantes, desplazados, periodistas, activistas, abogados, diputados, escaños, vehículos, coches,
  páginas, artículos, ejemplares, firmas, goles, partidos, familiares, países, hogares, dosis, contagios,
  hr, hs, h
`);

/** Streets, squares and movements that are named after a day. */
export const namedAfterDays = crossed(
  `calle, calle del, avenida, av, avenida del, plaza, plaza del, plazuela, bulevar, parque, barrio,
  colonia, hospital, estadio, escuela, movimiento, puente, mercado, comuna, aeropuerto`,
  `1 de mayo, primero de mayo, 2 de mayo, dos de mayo, 5 de mayo, 25 de mayo, 9 de julio, 18 de julio, 20
  de julio, 26 de julio, 28 de julio, 4 de julio, 6 de agosto, 7 de agosto, 10 de agosto, 15 de
  septiembre, 16 de septiembre, 24 de septiembre, 9 de octubre, 12 de octubre, 20 de octubre, 20 de
  noviembre, 6 de diciembre, 23 de enero, 3 de febrero, 20 de febrero, 27 de febrero, 19 de abril, 20 de
  junio`,
);
